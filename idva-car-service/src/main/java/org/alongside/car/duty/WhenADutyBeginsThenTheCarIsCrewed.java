package org.alongside.car.duty;

import java.util.List;
import java.util.UUID;
import org.alongside.car.deployment.CarCommand.BeginDuty;
import org.alongside.car.deployment.Cars;
import org.alongside.contracts.car.CarDutyBegan;
import org.alongside.contracts.car.DutyWindowOpened;
import org.alongside.contracts.ids.DutyId;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.follow.Automation;
import org.alongside.eventsourcing.log.Fact;

/** A planned window opens: the car is on duty with whoever has come, and without a crew when nobody has. */
public final class WhenADutyBeginsThenTheCarIsCrewed implements Automation<DutyWindowOpened> {
    @Override
    public Class<DutyWindowOpened> reactsTo() {
        return DutyWindowOpened.class;
    }

    @Override
    public List<Ask<?, ?, ?>> on(Fact<DutyWindowOpened> fact) {
        var opened = fact.event();
        var duty = new CarDutyBegan(
                new DutyId(UUID.fromString(fact.recorded().envelope().key())),
                opened.area(),
                opened.dutyFrom(),
                opened.dutyUntil(),
                opened.overrunMinutesMax());
        var begin = new BeginDuty(duty, opened.constables(), opened.idvas(), opened.dutyFrom());
        return List.of(new Ask<>(Cars.CARS, opened.car().value(), begin));
    }
}
