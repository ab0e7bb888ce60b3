package org.alongside.cases;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.alongside.cases.marac.MaracCriteria;
import org.alongside.cases.risk.RiskLadder;
import org.alongside.contracts.vocabulary.Channel;

/**
 * What an area may decide for itself, as named values.
 *
 * @param zone local time of the force: safe times, session dates and twelve-month limits are read in it
 * @param areas codes of the areas the service takes referrals from; empty for any
 * @param sessionMinutesMin shortest talk that counts as a substantive session [A]
 * @param sessionChannels ways of talk that can be one
 * @param attemptsBeforeUnreachable tries in a row without reaching anybody; source: domain 5.4, three within a week
 * @param reopenMonths how long after closing the same people's case is reopened; source: domain 5.1
 * @param ladders what a form's count comes to, by instrument; a form without one is judged only
 * @param marac the criteria in force
 */
public record CasePolicy(
        ZoneId zone,
        Set<String> areas,
        int sessionMinutesMin,
        Set<Channel> sessionChannels,
        int attemptsBeforeUnreachable,
        int reopenMonths,
        List<RiskLadder> ladders,
        MaracCriteria marac) {
    private static final int SESSION_MINUTES_MIN = 10;
    private static final int ATTEMPTS_BEFORE_UNREACHABLE = 3;
    private static final int REOPEN_MONTHS = 12;

    public CasePolicy {
        areas = Set.copyOf(areas);
        sessionChannels = Set.copyOf(sessionChannels);
        ladders = List.copyOf(ladders);
    }

    /** The values of the domain description, for an area that has not set its own. */
    public static CasePolicy standard(ZoneId zone, Set<String> areas) {
        return new CasePolicy(
                zone,
                areas,
                SESSION_MINUTES_MIN,
                Set.of(Channel.IN_PERSON, Channel.PHONE, Channel.VIDEO),
                ATTEMPTS_BEFORE_UNREACHABLE,
                REOPEN_MONTHS,
                List.of(RiskLadder.SAFELIVES_24_COMMON),
                MaracCriteria.COMMON);
    }

    /** Whether the service takes referrals from this area. */
    public boolean serves(String area) {
        return areas.isEmpty() || areas.contains(area);
    }
}
