package org.alongside.contracts.car;

import org.alongside.contracts.Controller;
import org.alongside.contracts.OnTopic;
import org.alongside.contracts.Reader;
import org.alongside.contracts.Topic;

/**
 * What was planned for one duty window of a car and who really came. The evaluation counts planned windows; cover
 * lost shows beside them. The duty's own id is in the envelope's stream.
 */
@OnTopic(
        topic = Topic.IDVA_CAR,
        streamCategory = "duty",
        controller = Controller.POLICE,
        readers = {Reader.POLICE, Reader.CAR_CREW, Reader.ADVOCACY, Reader.ANALYTICS})
public sealed interface ShiftEvent extends CarTopicEvent
        permits ShiftPlanned,
                ShiftReplanned,
                ShiftCancelled,
                ShiftWithdrawn,
                DutyWindowOpened,
                CrewSignedOn,
                CrewSignedOff,
                CrewMemberDetached,
                CrewMemberReturned,
                CrewMemberBreakStarted,
                CrewMemberBreakEnded,
                CrewMemberAbsent {}
