package org.alongside.service.signin;

import static org.alongside.contracts.Role.ARREST_OFFICER;
import static org.alongside.contracts.Role.CALL_HANDLER;
import static org.alongside.contracts.Role.CONTROL_ROOM_DA_SPECIALIST;
import static org.alongside.contracts.Role.CONTROL_ROOM_SUPERVISOR;
import static org.alongside.contracts.Role.DA_INVESTIGATOR;
import static org.alongside.contracts.Role.DISPATCHER;
import static org.alongside.contracts.Role.DISTRICT_INSPECTOR;
import static org.alongside.contracts.Role.DISTRICT_SERGEANT;
import static org.alongside.contracts.Role.HUB_TRIAGE_WORKER;
import static org.alongside.contracts.Role.IDVA_CAR_ADVOCATE;
import static org.alongside.contracts.Role.IDVA_CAR_OFFICER;
import static org.alongside.contracts.Role.IDVA_MANAGER;
import static org.alongside.contracts.Role.MARAC_AGENCY_REP;
import static org.alongside.contracts.Role.MARAC_CHAIR;
import static org.alongside.contracts.Role.MARAC_COORDINATOR;
import static org.alongside.contracts.Role.MASH_WORKER;
import static org.alongside.contracts.Role.RESPONSE_OFFICER;
import static org.alongside.contracts.Role.SECONDARY_RISK_ASSESSOR;
import static org.alongside.contracts.Role.STATEMENT_TEAM;

import java.util.EnumSet;
import java.util.Set;
import org.alongside.contracts.Role;

/** Roles that are let in together. Source: domain 1 and the wall of 8.2. */
public enum RoleGroup {
    CONTROL_ROOM,
    DISTRICT,
    /** This side of the wall, whatever the post. The officer on the car is police. */
    POLICE,
    CAR_CREW,
    /** The other side of the wall. The IDVA on the car is not police. */
    ADVOCACY,
    MARAC,
    SAFEGUARDING,
    /** Whoever is signed in with any role. */
    ANYONE;

    /** Whether the role belongs to it. */
    public boolean includes(Role role) {
        return roles().contains(role);
    }

    /** Its roles. */
    public Set<Role> roles() {
        return switch (this) {
            case CONTROL_ROOM -> controlRoom();
            case DISTRICT -> EnumSet.of(DISTRICT_SERGEANT, DISTRICT_INSPECTOR);
            case POLICE -> police();
            case CAR_CREW -> EnumSet.of(IDVA_CAR_ADVOCATE, IDVA_CAR_OFFICER);
            case ADVOCACY -> EnumSet.of(IDVA_CAR_ADVOCATE, Role.IDVA, IDVA_MANAGER, HUB_TRIAGE_WORKER);
            case MARAC -> marac();
            case SAFEGUARDING -> with(marac(), MASH_WORKER);
            case ANYONE -> EnumSet.allOf(Role.class);
        };
    }

    private static Set<Role> controlRoom() {
        return EnumSet.of(CALL_HANDLER, DISPATCHER, CONTROL_ROOM_SUPERVISOR, CONTROL_ROOM_DA_SPECIALIST);
    }

    private static Set<Role> police() {
        return with(
                controlRoom(),
                RESPONSE_OFFICER,
                ARREST_OFFICER,
                STATEMENT_TEAM,
                IDVA_CAR_OFFICER,
                DA_INVESTIGATOR,
                SECONDARY_RISK_ASSESSOR,
                DISTRICT_SERGEANT,
                DISTRICT_INSPECTOR);
    }

    private static Set<Role> marac() {
        return EnumSet.of(MARAC_COORDINATOR, MARAC_CHAIR, MARAC_AGENCY_REP);
    }

    private static Set<Role> with(Set<Role> roles, Role... more) {
        roles.addAll(Set.of(more));
        return roles;
    }
}
