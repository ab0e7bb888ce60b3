package org.alongside.car.duty;

import static org.alongside.eventsourcing.decide.Decision.accept;
import static org.alongside.eventsourcing.decide.Decision.refuse;

import org.alongside.car.CarRefusal;
import org.alongside.contracts.car.CrewMemberAbsent;
import org.alongside.contracts.car.CrewMemberBreakEnded;
import org.alongside.contracts.car.CrewMemberBreakStarted;
import org.alongside.contracts.car.CrewMemberDetached;
import org.alongside.contracts.car.CrewMemberReturned;
import org.alongside.contracts.car.CrewMemberState;
import org.alongside.contracts.car.CrewSignedOff;
import org.alongside.contracts.car.CrewSignedOn;
import org.alongside.contracts.car.ShiftEvent;
import org.alongside.eventsourcing.decide.Decision;

/** What may follow from where a member of the crew stands. Source: domain 3.4. */
final class Members {
    /** Held by the duty a person is signed on to: who is with one car is not with another (rule D3). */
    private static final String AT_WORK = "crew-member-at-work";

    private Members() {}

    static Decision<ShiftEvent> signOn(CrewMemberState state, DutyCommand.SignOn command) {
        return switch (state) {
            case ROSTERED, SIGNED_OFF, ABSENT ->
                Decision.<ShiftEvent>accept(new CrewSignedOn(command.member(), command.role(), command.at()))
                        .claim(AT_WORK, command.member().value());
            case SIGNED_ON -> accept();
            case ON_BREAK, DETACHED -> refuse(CarRefusal.SIGNED_ON_ALREADY, "Signed on; report the return instead.");
        };
    }

    static Decision<ShiftEvent> signOff(CrewMemberState state, DutyCommand.SignOff command) {
        return switch (state) {
            case SIGNED_ON, ON_BREAK, DETACHED ->
                Decision.<ShiftEvent>accept(new CrewSignedOff(command.member(), command.at()))
                        .release(AT_WORK, command.member().value());
            case SIGNED_OFF -> accept();
            case ROSTERED, ABSENT -> notSignedOn();
        };
    }

    static Decision<ShiftEvent> detach(CrewMemberState state, DutyCommand.Detach command) {
        return switch (state) {
            case SIGNED_ON, ON_BREAK ->
                accept(new CrewMemberDetached(command.member(), command.reason(), command.at()));
            case DETACHED -> accept();
            case ROSTERED, SIGNED_OFF, ABSENT -> notSignedOn();
        };
    }

    static Decision<ShiftEvent> back(CrewMemberState state, DutyCommand.Return command) {
        return switch (state) {
            case DETACHED -> accept(new CrewMemberReturned(command.member(), command.at()));
            case SIGNED_ON -> accept();
            case ROSTERED, ON_BREAK, SIGNED_OFF, ABSENT -> refuse(CarRefusal.NOT_DETACHED, "Not detached.");
        };
    }

    static Decision<ShiftEvent> startBreak(CrewMemberState state, DutyCommand.StartBreak command) {
        return switch (state) {
            case SIGNED_ON -> accept(new CrewMemberBreakStarted(command.member(), command.at()));
            case ON_BREAK -> accept();
            case ROSTERED, DETACHED, SIGNED_OFF, ABSENT -> notSignedOn();
        };
    }

    static Decision<ShiftEvent> endBreak(CrewMemberState state, DutyCommand.EndBreak command) {
        return switch (state) {
            case ON_BREAK -> accept(new CrewMemberBreakEnded(command.member(), command.at()));
            case SIGNED_ON -> accept();
            case ROSTERED, DETACHED, SIGNED_OFF, ABSENT -> refuse(CarRefusal.NOT_ON_BREAK, "Not on a break.");
        };
    }

    static Decision<ShiftEvent> absent(CrewMemberState state, DutyCommand.ReportAbsent command) {
        return switch (state) {
            case ROSTERED -> accept(new CrewMemberAbsent(command.member(), command.reason(), command.from()));
            case ABSENT -> accept();
            case SIGNED_ON, ON_BREAK, DETACHED, SIGNED_OFF ->
                refuse(CarRefusal.SIGNED_ON_ALREADY, "The member has come.");
        };
    }

    private static Decision<ShiftEvent> notSignedOn() {
        return refuse(CarRefusal.NOT_SIGNED_ON, "Not signed on.");
    }
}
