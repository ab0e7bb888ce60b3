package org.alongside.dispatch.recommend;

import java.util.ArrayList;
import java.util.List;
import org.alongside.contracts.dispatch.PointsGiven;
import org.alongside.contracts.dispatch.PointsReason;

/** Points in the giving. */
final class Scored {
    private final List<PointsGiven> given = new ArrayList<>();
    private int sum;

    Scored give(PointsReason reason, int points) {
        if (points != 0) {
            given.add(new PointsGiven(reason, points));
            sum += points;
        }
        return this;
    }

    Scored giveIf(boolean holds, PointsReason reason, int points) {
        return holds ? give(reason, points) : this;
    }

    List<PointsGiven> given() {
        return given;
    }

    int sum() {
        return sum;
    }
}
