package org.alongside.analytics.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.alongside.analytics.Story;
import org.alongside.analytics.facts.ShiftGroup;
import org.alongside.analytics.reading.Counting;
import org.alongside.contracts.Origin;
import org.alongside.contracts.car.CrewMemberBreakEnded;
import org.alongside.contracts.car.CrewMemberBreakStarted;
import org.alongside.contracts.car.CrewRole;
import org.alongside.contracts.car.DutyKind;
import org.alongside.contracts.ids.StaffId;
import org.junit.jupiter.api.Test;

class StaffedHoursTest {
    private static final Instant START = Instant.parse("2024-01-01T18:00:00Z");

    private static Instant hour(long hour) {
        return START.plus(Duration.ofHours(hour));
    }

    /** As the rota has it: cover lost is time without a complete crew (rule D3). */
    @Test
    void a_car_whose_idva_is_on_a_break_is_not_staffed() {
        var story = new Story("GMP", Origin.LIVE);
        var duty = story.duty(DutyKind.EVENING, START, hour(4));
        story.crew(duty, CrewRole.CONSTABLE, START, hour(4));
        story.crew(duty, CrewRole.IDVA, START, hour(4));
        var idva = new StaffId("idva-1");
        story.tell(duty, hour(1), new CrewMemberBreakStarted(idva, hour(1)));
        story.tell(duty, hour(2), new CrewMemberBreakEnded(idva, hour(2)));

        assertThat(new Counting(story, START).picture().of(ShiftGroup.ON_DUTY).staffed())
                .isEqualTo(Duration.ofHours(3));
    }
}
