package org.alongside.dispatch.board;

import static org.alongside.dispatch.Facts.NOW;
import static org.alongside.dispatch.Facts.fact;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.car.DeferredContactCreated;
import org.alongside.contracts.car.DeferredRoute;
import org.alongside.contracts.dispatch.CarDeploymentConfirmed;
import org.alongside.contracts.dispatch.CarDeploymentProposed;
import org.alongside.contracts.dispatch.CarDeploymentRefusalNoted;
import org.alongside.contracts.dispatch.CarDeploymentReleased;
import org.alongside.contracts.dispatch.CarDeploymentUnconfirmed;
import org.alongside.contracts.dispatch.CoResponseCloseReason;
import org.alongside.contracts.dispatch.CoResponseClosed;
import org.alongside.contracts.dispatch.CoResponseOpened;
import org.alongside.contracts.dispatch.CoResponseReopened;
import org.alongside.contracts.dispatch.ConfirmedBy;
import org.alongside.contracts.dispatch.GapReason;
import org.alongside.contracts.dispatch.IdvaCarLegRuledOut;
import org.alongside.contracts.dispatch.IncidentFacts;
import org.alongside.contracts.dispatch.LegGapFound;
import org.alongside.contracts.dispatch.LegNoLongerRequired;
import org.alongside.contracts.dispatch.LegProgress;
import org.alongside.contracts.dispatch.LegProgressed;
import org.alongside.contracts.dispatch.LegReleased;
import org.alongside.contracts.dispatch.LegRequired;
import org.alongside.contracts.dispatch.OpenedBy;
import org.alongside.contracts.dispatch.StandDownReason;
import org.alongside.contracts.ids.CarId;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.vocabulary.DeferredContactReason;
import org.alongside.contracts.vocabulary.DeploymentFacts;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CarJobsTest {
    private static final UUID ID = new UUID(1, 1);
    private static final CarId CAR = new CarId(new UUID(3, 1));
    private static final DeploymentId DEPLOYMENT = new DeploymentId(new UUID(5, 1));
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final CarJobs VIEW = new CarJobs();

    private static final AlongsideEvent OPENED = new CoResponseOpened(
            new IncidentFacts(Grade.G2, "Grade 2", NOW, FlagValue.YES, null, null, List.of(), List.of(), false),
            OpenedBy.INCIDENT_EVENT,
            NOW);
    private static final AlongsideEvent WANTED = new LegRequired(Leg.IDVA_CAR, NOW);
    private static final AlongsideEvent ASKED = new CarDeploymentProposed(
            DEPLOYMENT,
            CAR,
            1,
            DeploymentMode.SECOND_RESPONSE,
            null,
            new DeploymentFacts(
                    Grade.G2,
                    FlagValue.YES,
                    FlagValue.YES,
                    FlagValue.UNKNOWN,
                    FlagValue.UNKNOWN,
                    true,
                    false,
                    false,
                    null,
                    0,
                    List.of(),
                    List.of(),
                    null,
                    null),
            NOW,
            LATER,
            LATER);
    private static final AlongsideEvent CONFIRMED =
            new CarDeploymentConfirmed(DEPLOYMENT, CAR, ConfirmedBy.CAR_SERVICE, NOW);

    /** Folds each event twice, as after a crash. */
    private static CarJobRow job(AlongsideEvent... events) {
        @Nullable CarJobRow row = null;
        for (int version = 1; version <= events.length; version++) {
            var fact = fact(ID, version, events[version - 1]);
            row = VIEW.apply(VIEW.apply(row, ID, fact), ID, fact);
        }
        if (row == null) {
            throw new AssertionError("no row");
        }
        return row;
    }

    private static List<String> why(AlongsideEvent... events) {
        return CarJobReason.read(job(events).reasons).stream()
                .map(CarJobReason::code)
                .toList();
    }

    private static AlongsideEvent gap(GapReason reason, @Nullable RefusalCode refusal) {
        return new LegGapFound(Leg.IDVA_CAR, reason, refusal, LATER);
    }

    private static AlongsideEvent progressed(LegProgress progress) {
        return new LegProgressed(Leg.IDVA_CAR, null, DEPLOYMENT, progress, LATER);
    }

    @Test
    void a_job_for_which_abuse_was_suspected_wants_the_car_and_another_does_not() {
        assertThat(job(OPENED, WANTED).wanted).isTrue();
        assertThat(job(OPENED, WANTED).openedAt).isEqualTo(NOW);
        assertThat(job(OPENED, new LegRequired(Leg.RESPONSE, NOW)).wanted).isFalse();
        assertThat(job(OPENED, WANTED, new LegNoLongerRequired(Leg.IDVA_CAR, StandDownReason.NOT_DA, NOW)).wanted)
                .isFalse();
    }

    @Test
    void a_car_that_arrived_went_and_one_that_turned_round_did_not() {
        assertThat(job(OPENED, WANTED, ASKED, CONFIRMED).onTheWay).isTrue();
        assertThat(job(OPENED, WANTED, ASKED, CONFIRMED).asked).isEqualTo(1);
        assertThat(job(OPENED, WANTED, ASKED, CONFIRMED, progressed(LegProgress.AT_SCENE)).arrivedAt)
                .isEqualTo(LATER);
        var turned = job(
                OPENED,
                WANTED,
                ASKED,
                CONFIRMED,
                progressed(LegProgress.STAGED),
                new LegReleased(Leg.IDVA_CAR, null, DEPLOYMENT, StandDownReason.PREEMPTED, LATER, null));
        assertThat(turned.arrivedAt).isNull();
        assertThat(turned.onTheWay).isFalse();
    }

    @Test
    void a_refusal_and_the_gap_it_leaves_are_one_reason() {
        assertThat(why(
                        OPENED,
                        WANTED,
                        ASKED,
                        new CarDeploymentRefusalNoted(DEPLOYMENT, CAR, RefusalCode.END_OF_SHIFT, LATER),
                        gap(GapReason.REFUSED_BY_CAR, RefusalCode.END_OF_SHIFT)))
                .containsExactly("END_OF_SHIFT");
    }

    @Test
    void each_reason_is_kept_in_its_order() {
        assertThat(why(
                        OPENED,
                        WANTED,
                        gap(GapReason.NO_CAR_ON_DUTY, RefusalCode.OUT_OF_HOURS),
                        ASKED,
                        new CarDeploymentUnconfirmed(DEPLOYMENT, CAR, LATER),
                        new CarDeploymentReleased(DEPLOYMENT, CAR, StandDownReason.REPLACED, LATER.plusSeconds(9)),
                        gap(GapReason.STOOD_DOWN, null)))
                .containsExactly("OUT_OF_HOURS", "NO_ANSWER", "REPLACED");
    }

    @Test
    void a_job_for_which_nobody_asked_a_car_says_so_and_not_that_one_was_stood_down() {
        assertThat(why(OPENED, WANTED, gap(GapReason.STOOD_DOWN, null))).containsExactly(CarJobReason.NOT_ASKED);
    }

    @Test
    void a_victim_who_declined_is_a_reason_and_what_was_no_abuse_at_first_is_none() {
        assertThat(why(
                        OPENED,
                        new IdvaCarLegRuledOut(RefusalCode.NOT_DA, NOW),
                        WANTED,
                        new IdvaCarLegRuledOut(RefusalCode.VICTIM_DECLINED, LATER)))
                .containsExactly("VICTIM_DECLINED");
    }

    @Test
    void a_duplicate_was_no_job_until_it_is_opened_again() {
        var closed = new CoResponseClosed(CoResponseCloseReason.DUPLICATE, LATER);
        assertThat(job(OPENED, WANTED, closed).voided).isTrue();
        assertThat(job(OPENED, WANTED, closed, new CoResponseReopened(LATER)).voided)
                .isFalse();
        assertThat(job(OPENED, WANTED, new CoResponseClosed(CoResponseCloseReason.ALL_LEGS_CLEAR, LATER)).closedAt)
                .isEqualTo(LATER);
    }

    @Test
    void a_contact_task_is_counted_once_however_often_it_is_heard_of() {
        var created = fact(
                new UUID(8, 1),
                1,
                new DeferredContactCreated(
                        new IncidentId(ID),
                        new PartyId(new UUID(4, 1)),
                        null,
                        DeferredContactReason.CAR_BUSY,
                        null,
                        DeferredRoute.HUB_SERVICE,
                        "hub",
                        null,
                        null,
                        LATER,
                        LATER,
                        NOW));
        assertThat(VIEW.keysOf(created)).isEqualTo(java.util.Set.of(ID));
        var row = VIEW.apply(VIEW.apply(job(OPENED, WANTED), ID, created), ID, created);
        assertThat(row.tasks).isNotEmpty().doesNotContain(",");
        assertThat(row.version).isEqualTo(2);
    }
}
