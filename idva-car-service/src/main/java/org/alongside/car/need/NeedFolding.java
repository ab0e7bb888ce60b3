package org.alongside.car.need;

import org.alongside.car.need.AdvocateNeed.Standing;
import org.alongside.contracts.car.AdvocateKeptAway;
import org.alongside.contracts.car.AdvocateNeedEvent;
import org.alongside.contracts.car.AdvocateNeedLifted;
import org.alongside.contracts.car.AdvocateNeedMet;
import org.alongside.contracts.car.AdvocateNeedNoted;
import org.alongside.contracts.car.AdvocateNeedRenewed;
import org.alongside.contracts.car.AdvocateOwed;
import org.alongside.contracts.car.CarJoinedIncident;
import org.alongside.contracts.car.CarLeftIncident;
import org.alongside.contracts.car.HandOffAnswerNoted;
import org.alongside.contracts.car.SceneSafetyNoted;
import org.alongside.contracts.car.VictimNoted;

/** What is known of an incident after each fact. */
final class NeedFolding {
    private NeedFolding() {}

    static AdvocateNeed after(AdvocateNeed need, AdvocateNeedEvent event) {
        return switch (event) {
            case AdvocateNeedNoted noted -> need.noted(noted);
            case VictimNoted noted ->
                need.with(noted.victim(), need.victim(noted.victim()).noted(noted.counts(), noted.riskLevel()));
            case AdvocateKeptAway by -> need.keptAway(by);
            case AdvocateNeedMet met ->
                need.with(met.victim(), need.victim(met.victim()).met(met));
            case AdvocateNeedRenewed renewed -> need.renewed(renewed.renewedAt());
            case AdvocateOwed owed ->
                need.with(owed.victim(), need.victim(owed.victim()).owed(owed));
            case AdvocateNeedLifted lifted ->
                need.with(lifted.victim(), need.victim(lifted.victim()).standing(Standing.LIFTED));
            case SceneSafetyNoted noted -> need.safe(noted.safety());
            case CarJoinedIncident joined -> need.joined(joined.deployment(), joined.car());
            case CarLeftIncident left -> need.left(left.deployment());
            case HandOffAnswerNoted answer -> need.answered(answer);
        };
    }
}
