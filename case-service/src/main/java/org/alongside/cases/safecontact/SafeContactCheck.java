package org.alongside.cases.safecontact;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.alongside.contracts.Personal;
import org.alongside.contracts.cases.Permission;
import org.alongside.contracts.cases.SafeContactRules;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.FlagValue;
import org.jspecify.annotations.Nullable;

/**
 * May I contact this person now, by this channel? Asked before a number is shown and again when an attempt is reported.
 * Source: domain 5.4.
 */
public final class SafeContactCheck {
    private static final Set<Channel> WRITTEN = EnumSet.of(Channel.TEXT, Channel.EMAIL);
    private static final Set<Channel> TIMED = EnumSet.of(Channel.PHONE, Channel.VIDEO, Channel.TEXT, Channel.EMAIL);
    private static final Set<Channel> BY_NUMBER = EnumSet.of(Channel.PHONE, Channel.VIDEO, Channel.TEXT);

    private SafeContactCheck() {}

    /**
     * The answer at {@code moment}.
     *
     * @param instruction that holds, or null when nobody has asked the victim yet
     * @param zone local time of the force, in which safe times are told
     */
    public static ContactAnswer mayContact(
            @Nullable Instruction instruction, Channel channel, Instant moment, ZoneId zone) {
        var reasons = bars(instruction, channel, moment, zone);
        return reasons.isEmpty() ? allowed(instruction, channel) : new ContactAnswer.Refused(reasons);
    }

    /** Everything that stands against it; empty when nothing does. */
    public static List<ContactBar> bars(
            @Nullable Instruction instruction, Channel channel, Instant moment, ZoneId zone) {
        if (channel == Channel.IN_PERSON) {
            return List.of();
        }
        if (instruction == null) {
            return channel == Channel.VIA_OFFICER ? List.of() : List.of(ContactBar.NO_INSTRUCTION);
        }
        var bars = new ArrayList<ContactBar>();
        if (!isOpen(instruction.rules(), channel)) {
            bars.add(ContactBar.CHANNEL_BARRED);
        }
        if (WRITTEN.contains(channel) && instruction.rules().deviceMayBeMonitored() == FlagValue.YES) {
            bars.add(ContactBar.DEVICE_MAY_BE_MONITORED);
        }
        if (TIMED.contains(channel)) {
            addTime(bars, instruction, moment, zone);
        }
        return bars;
    }

    private static void addTime(List<ContactBar> bars, Instruction instruction, Instant moment, ZoneId zone) {
        var times = instruction.rules().safeTimes();
        if (times.isEmpty()) {
            bars.add(ContactBar.NO_SAFE_TIME_KNOWN);
        } else if (!SafeTimes.contain(times, moment, zone)) {
            bars.add(ContactBar.OUTSIDE_SAFE_TIMES);
        }
        var reviewOn = instruction.reviewOn();
        if (reviewOn != null && moment.atZone(zone).toLocalDate().isAfter(reviewOn)) {
            bars.add(ContactBar.REVIEW_IS_DUE);
        }
    }

    /** Not asked counts as barred; an officer's visit, open without any instruction, is closed only by a plain no. */
    private static boolean isOpen(SafeContactRules rules, Channel channel) {
        boolean named = rules.channelsAllowed().contains(channel);
        return switch (channel) {
            case IN_PERSON -> true;
            case PHONE, VIDEO, VIA_PROFESSIONAL -> named;
            case TEXT -> named && rules.text() == Permission.ALLOWED;
            case EMAIL -> named && rules.email() == Permission.ALLOWED;
            case LETTER -> named && rules.letter() == Permission.ALLOWED;
            case VIA_OFFICER -> rules.viaOfficer() != Permission.BARRED;
            case SOCIAL_MEDIA -> false;
        };
    }

    private static ContactAnswer allowed(@Nullable Instruction instruction, Channel channel) {
        if (instruction == null) {
            return new ContactAnswer.Allowed(null, null, false, true);
        }
        return new ContactAnswer.Allowed(
                number(instruction, channel),
                instruction.secrets(),
                instruction.rules().voicemail() == Permission.ALLOWED,
                instruction.rules().withheldNumber() != Permission.BARRED);
    }

    private static @Nullable Personal number(Instruction instruction, Channel channel) {
        if (channel == Channel.EMAIL) {
            return instruction.secrets().email();
        }
        return BY_NUMBER.contains(channel) ? instruction.secrets().phone() : null;
    }
}
