package org.alongside.contracts.dispatch;

import org.alongside.contracts.Controller;
import org.alongside.contracts.OnTopic;
import org.alongside.contracts.Reader;
import org.alongside.contracts.Topic;

/**
 * What happens to one police unit. Its commitment lives here and nowhere else, so two jobs can never both hold it.
 * Police read it; car crews for jobs they share. The unit's own id is in the envelope's stream.
 */
@OnTopic(
        topic = Topic.DISPATCH,
        streamCategory = "unit",
        controller = Controller.POLICE,
        readers = {Reader.POLICE, Reader.CAR_CREW, Reader.ANALYTICS})
public sealed interface UnitEvent extends DispatchEvent
        permits UnitRegistered,
                UnitRetired,
                UnitCrewed,
                UnitStateChanged,
                UnitReserved,
                UnitReservationReleased,
                UnitAssigned,
                UnitCommitted,
                UnitEnRoute,
                UnitStaged,
                UnitAtScene,
                UnitClear,
                UnitStoodDown,
                UnitCommittedElsewhere,
                UnitFreedElsewhere,
                UnitMasterUpdateReceived,
                UnitTakenByMaster,
                UnitTakingSeenTo,
                UnitCheckedIn,
                UnitCheckInMissed,
                UnitEmergencyDeclared,
                UnitEmergencyEnded {}
