package org.alongside.service.signin;

/**
 * Names for {@code @RolesAllowed}: every {@link org.alongside.contracts.Role} and every {@link RoleGroup}. A test keeps
 * them equal to those enums.
 */
public final class Roles {
    // One role.
    public static final String CALL_HANDLER = "CALL_HANDLER";
    public static final String DISPATCHER = "DISPATCHER";
    public static final String CONTROL_ROOM_SUPERVISOR = "CONTROL_ROOM_SUPERVISOR";
    public static final String CONTROL_ROOM_DA_SPECIALIST = "CONTROL_ROOM_DA_SPECIALIST";
    public static final String RESPONSE_OFFICER = "RESPONSE_OFFICER";
    public static final String ARREST_OFFICER = "ARREST_OFFICER";
    public static final String STATEMENT_TEAM = "STATEMENT_TEAM";
    public static final String IDVA_CAR_ADVOCATE = "IDVA_CAR_ADVOCATE";
    public static final String IDVA_CAR_OFFICER = "IDVA_CAR_OFFICER";
    public static final String IDVA = "IDVA";
    public static final String IDVA_MANAGER = "IDVA_MANAGER";
    public static final String HUB_TRIAGE_WORKER = "HUB_TRIAGE_WORKER";
    public static final String MASH_WORKER = "MASH_WORKER";
    public static final String SECONDARY_RISK_ASSESSOR = "SECONDARY_RISK_ASSESSOR";
    public static final String DA_INVESTIGATOR = "DA_INVESTIGATOR";
    public static final String MARAC_COORDINATOR = "MARAC_COORDINATOR";
    public static final String MARAC_CHAIR = "MARAC_CHAIR";
    public static final String MARAC_AGENCY_REP = "MARAC_AGENCY_REP";
    public static final String PERPETRATOR_WORKER = "PERPETRATOR_WORKER";
    public static final String PEER_MENTOR = "PEER_MENTOR";
    public static final String ANALYST = "ANALYST";
    public static final String AUDITOR = "AUDITOR";
    public static final String DISTRICT_SERGEANT = "DISTRICT_SERGEANT";
    public static final String DISTRICT_INSPECTOR = "DISTRICT_INSPECTOR";
    public static final String OPERATOR = "OPERATOR";
    public static final String SYSTEM = "SYSTEM";

    // A group: any of its roles may call.
    public static final String CONTROL_ROOM = "CONTROL_ROOM";
    public static final String DISTRICT = "DISTRICT";
    public static final String POLICE = "POLICE";
    public static final String CAR_CREW = "CAR_CREW";
    public static final String ADVOCACY = "ADVOCACY";
    public static final String MARAC = "MARAC";
    public static final String SAFEGUARDING = "SAFEGUARDING";
    public static final String ANYONE = "ANYONE";

    private Roles() {}
}
