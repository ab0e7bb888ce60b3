package org.alongside.simulator.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.alongside.simulator.simulation.plan.District;
import org.alongside.simulator.simulation.plan.Storyteller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TruthsTest {
    @TempDir
    Path folder;

    @Test
    void a_story_reads_back_as_it_was_told_and_what_was_killed_is_told_beside_it() {
        var story = new Storyteller(3, District.BURY).tell(7, Instant.parse("2027-01-09T21:14:05Z"));
        var truth = new Truth(3, District.BURY, UUID.randomUUID(), story);
        try (var truths = Truths.open(Truths.in(folder))) {
            truths.keep(new Fault("kafka", story.answeredAt(), Instant.EPOCH, Instant.EPOCH.plusSeconds(9)));
            truths.keep(truth);
        }

        var read = new ArrayList<Truth>();
        Truths.read(Truths.in(folder), read::add);
        assertThat(read).containsExactly(truth);
        assertThat(Truths.in(folder)).content().contains("{\"fault\":\"kafka\"");
    }
}
