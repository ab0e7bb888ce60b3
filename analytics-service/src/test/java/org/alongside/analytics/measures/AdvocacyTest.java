package org.alongside.analytics.measures;

import static org.alongside.analytics.measures.Question.ADVOCATE_CONTACT;
import static org.alongside.analytics.measures.Question.ENGAGEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.alongside.analytics.Story;
import org.alongside.analytics.reading.Counting;
import org.alongside.contracts.Origin;
import org.alongside.contracts.vocabulary.Channel;
import org.junit.jupiter.api.Test;

class AdvocacyTest {
    private static final Instant START = Instant.parse("2024-01-01T18:00:00Z");
    private static final long DAY = 24 * 60;

    private final Story story = new Story("GMP", Origin.LIVE);

    private String of(Question question, String definition) {
        return new Counting(story, START).of(question, definition);
    }

    @Test
    void a_contact_is_about_the_incident_it_names_and_not_the_one_the_file_began_with() {
        var first = story.call(START).victimIs("anna").recordOpened();
        var second = story.call(START.plus(Duration.ofDays(10))).victimIs("anna");
        first.reachedAbout(second, Channel.PHONE, 10 * DAY + 60);

        assertThat(of(ADVOCATE_CONTACT, "ADVOCATE_CONTACT_48H")).isEqualTo("1/2 ?0 ...0");
    }

    @Test
    void a_duplicate_file_is_not_counted_and_what_it_tells_is() {
        var kept = story.call(START).victimIs("anna").referred(60);
        var duplicate = story.call(START.plus(Duration.ofDays(10)))
                .victimIs("anna")
                .referred(60)
                .duplicateOf(kept);
        duplicate.reachedAbout(duplicate, Channel.PHONE, 90);

        assertThat(of(ADVOCATE_CONTACT, "ADVOCATE_CONTACT_48H")).isEqualTo("1/2 ?0 ...0");
        assertThat(of(ENGAGEMENT, "REFERRED_UNREACHED_28")).isEqualTo("0/1 ?0 ...0");
    }

    @Test
    void a_message_through_a_professional_is_no_talk_with_the_victim() {
        var call = story.call(START).recordOpened();
        call.reachedAbout(call, Channel.VIA_PROFESSIONAL, 60);

        assertThat(of(ADVOCATE_CONTACT, "ADVOCATE_CONTACT_48H")).isEqualTo("0/1 ?0 ...0");
    }
}
