package org.alongside.contracts.cases;

import java.util.List;
import org.alongside.contracts.Clear;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.FlagValue;
import org.jspecify.annotations.Nullable;

/**
 * What is allowed, without anything that names or locates the victim.
 *
 * @param safeTimes empty when no time is known to be safe
 * @param interpreterLanguage BCP 47 tag
 */
public record SafeContactRules(
        @Clear List<Channel> channelsAllowed,
        @Clear Permission voicemail,
        @Clear Permission withheldNumber,
        @Clear Permission text,
        @Clear Permission letter,
        @Clear Permission email,
        @Clear Permission viaOfficer,
        List<SafeTime> safeTimes,
        @Clear FlagValue livingWithSuspect,
        @Clear FlagValue deviceMayBeMonitored,
        @Pseudonymous @Nullable String interpreterLanguage) {
    public SafeContactRules {
        channelsAllowed = List.copyOf(channelsAllowed);
        safeTimes = List.copyOf(safeTimes);
    }
}
