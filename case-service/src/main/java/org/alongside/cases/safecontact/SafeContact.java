package org.alongside.cases.safecontact;

import java.time.LocalDate;
import java.util.List;
import org.alongside.contracts.Personal;
import org.alongside.contracts.cases.Permission;
import org.alongside.contracts.cases.SafeContactRules;
import org.alongside.contracts.cases.SafeContactSecrets;
import org.alongside.contracts.vocabulary.FlagValue;
import org.jspecify.annotations.Nullable;

/** The stricter of two wins, rule by rule. Source: domain 5.4 and the safe-contact decision in the issue. */
public final class SafeContact {
    /** Strictest first. */
    private static final List<Permission> PERMISSIONS =
            List.of(Permission.BARRED, Permission.NOT_ASKED, Permission.ALLOWED);

    /** A danger that nobody has ruled out is taken as more likely than one that was; most careful first. */
    private static final List<FlagValue> DANGERS =
            List.of(FlagValue.YES, FlagValue.UNKNOWN, FlagValue.NOT_ASKED, FlagValue.NO);

    private SafeContact() {}

    /** Rules that allow only what both allow. */
    public static SafeContactRules stricter(SafeContactRules standing, SafeContactRules added) {
        return new SafeContactRules(
                standing.channelsAllowed().stream()
                        .filter(added.channelsAllowed()::contains)
                        .toList(),
                stricter(standing.voicemail(), added.voicemail()),
                stricter(standing.withheldNumber(), added.withheldNumber()),
                stricter(standing.text(), added.text()),
                stricter(standing.letter(), added.letter()),
                stricter(standing.email(), added.email()),
                stricter(standing.viaOfficer(), added.viaOfficer()),
                SafeTimes.common(standing.safeTimes(), added.safeTimes()),
                stricter(standing.livingWithSuspect(), added.livingWithSuspect()),
                stricter(standing.deviceMayBeMonitored(), added.deviceMayBeMonitored()),
                added.interpreterLanguage() == null ? standing.interpreterLanguage() : added.interpreterLanguage());
    }

    /** What was told later stands, and what was not told again stays. */
    public static SafeContactSecrets newer(SafeContactSecrets standing, SafeContactSecrets added) {
        return new SafeContactSecrets(
                newer(standing.phone(), added.phone()),
                newer(standing.email(), added.email()),
                newer(standing.whoMayAnswer(), added.whoMayAnswer()),
                newer(standing.codeword(), added.codeword()),
                newer(standing.coverStory(), added.coverStory()),
                newer(standing.notes(), added.notes()));
    }

    /** The earlier of two days on which somebody must ask again. */
    public static @Nullable LocalDate earlier(@Nullable LocalDate standing, @Nullable LocalDate added) {
        if (standing == null || added == null) {
            return standing == null ? added : standing;
        }
        return standing.isBefore(added) ? standing : added;
    }

    private static @Nullable Personal newer(@Nullable Personal standing, @Nullable Personal added) {
        return added == null ? standing : added;
    }

    private static Permission stricter(Permission one, Permission other) {
        return PERMISSIONS.indexOf(one) <= PERMISSIONS.indexOf(other) ? one : other;
    }

    private static FlagValue stricter(FlagValue one, FlagValue other) {
        return DANGERS.indexOf(one) <= DANGERS.indexOf(other) ? one : other;
    }
}
