package org.alongside.contracts.incidents;

/** How far units have come, as the incident shows it. */
public enum AttendanceStage {
    AWAITING_RESOURCE,
    ASSIGNED,
    EN_ROUTE,
    STAGED,
    AT_SCENE,
    CLEAR,
    STOOD_DOWN
}
