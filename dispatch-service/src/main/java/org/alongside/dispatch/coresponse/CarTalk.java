package org.alongside.dispatch.coresponse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alongside.contracts.dispatch.CarDeploymentProposed;
import org.alongside.contracts.dispatch.LegProgress;
import org.alongside.contracts.ids.CarId;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * The conversation with the car's service about this incident: each request and what became of it.
 *
 * @param asked every request, the last one last
 * @param ruledOut the rule by which the car is out of the question for now
 */
public record CarTalk(List<Asked> asked, @Nullable RefusalCode ruledOut) {

    static final CarTalk SILENT = new CarTalk(List.of(), null);

    /** One request. */
    public record Asked(
            DeploymentId deployment,
            CarId car,
            DeploymentMode mode,
            Standing standing,
            Instant answerDueAt,
            @Nullable LegProgress progress) {
        static Asked of(CarDeploymentProposed proposed) {
            return new Asked(
                    proposed.deployment(),
                    proposed.car(),
                    proposed.mode(),
                    Standing.PROPOSED,
                    proposed.answerDueAt(),
                    null);
        }

        Asked standing(Standing now) {
            return new Asked(deployment, car, mode, now, answerDueAt, progress);
        }

        Asked progress(LegProgress now) {
            return new Asked(
                    deployment, car, mode, now == LegProgress.CLEAR ? Standing.DONE : standing, answerDueAt, now);
        }

        /** Asked, going or there; nothing has ended it. */
        public boolean isCurrent() {
            return standing.current;
        }
    }

    /** Where one request stands. */
    public enum Standing {
        PROPOSED(true),
        UNCONFIRMED(true),
        CONFIRMED_BY_RADIO(true),
        CONFIRMED(true),
        REFUSED(false),
        /** Let go here; its crew may be with the victim already and not know it. */
        RELEASED(false),
        /** Its own service says that it left the job before it reached the victim. */
        LEFT(false),
        DONE(false);

        private final boolean current;

        Standing(boolean current) {
            this.current = current;
        }
    }

    public CarTalk {
        asked = List.copyOf(asked);
    }

    /** The request that is still going on; there is at most one. */
    public Optional<Asked> current() {
        return asked.stream().filter(Asked::isCurrent).findFirst();
    }

    /** The request with this id. */
    public Optional<Asked> of(DeploymentId deployment) {
        return asked.stream().filter(one -> one.deployment().equals(deployment)).findFirst();
    }

    CarTalk with(Asked now) {
        var all = new ArrayList<>(asked);
        all.removeIf(one -> one.deployment().equals(now.deployment()));
        all.add(now);
        return new CarTalk(all, ruledOut);
    }

    CarTalk standing(DeploymentId deployment, Standing now) {
        return of(deployment).map(one -> with(one.standing(now))).orElse(this);
    }

    CarTalk ruledOut(@Nullable RefusalCode code) {
        return new CarTalk(asked, code);
    }

    /** The car is with the victim, as far as is known. */
    public boolean isWithVictim() {
        return current()
                .filter(one -> one.progress() == LegProgress.WITH_VICTIM)
                .isPresent();
    }

    /** A car of this incident came as far as a victim, now or before. */
    boolean everReachedTheVictim() {
        return asked.stream()
                .anyMatch(one -> one.progress() == LegProgress.WITH_VICTIM || one.standing() == Standing.DONE);
    }
}
