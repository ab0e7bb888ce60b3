package org.alongside.car.duty;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.contracts.car.CrewMemberState;
import org.alongside.contracts.car.CrewRole;
import org.alongside.contracts.ids.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * One window of one car, planned and actual.
 *
 * @param plan absent until it is planned
 * @param opened the window has begun
 */
public record Duty(@Nullable Plan plan, Validity validity, boolean opened, Map<StaffId, Member> members) {

    /** Whether the plan holds. */
    enum Validity {
        STANDS,
        CANCELLED,
        WITHDRAWN
    }

    /** Where a member stands, and as what. */
    record Member(CrewRole role, CrewMemberState state) {}

    static Duty unplanned() {
        return new Duty(null, Validity.STANDS, false, Map.of());
    }

    /** Whether it is neither cancelled nor withdrawn. */
    public boolean stands() {
        return validity == Validity.STANDS;
    }

    /** What the member is, or {@code planned} when nobody has signed on under this id. */
    public CrewRole roleOf(StaffId member, CrewRole planned) {
        var known = members.get(member);
        return known == null ? planned : known.role();
    }

    CrewMemberState stateOf(StaffId member) {
        var known = members.get(member);
        return known == null ? CrewMemberState.ROSTERED : known.state();
    }

    boolean anybodyHasComeYet() {
        return members.values().stream().anyMatch(member -> switch (member.state()) {
            case SIGNED_ON, ON_BREAK, DETACHED -> true;
            case ROSTERED, SIGNED_OFF, ABSENT -> false;
        });
    }

    List<StaffId> signedOn(CrewRole role) {
        return members.entrySet().stream()
                .filter(member -> member.getValue().equals(new Member(role, CrewMemberState.SIGNED_ON)))
                .map(Map.Entry::getKey)
                .toList();
    }

    Duty planned(Plan newPlan) {
        return new Duty(newPlan, validity, opened, rostered(newPlan));
    }

    Duty as(Validity newValidity) {
        return new Duty(plan, newValidity, opened, members);
    }

    Duty begun() {
        return new Duty(plan, validity, true, members);
    }

    Duty with(StaffId member, Member standing) {
        var more = new LinkedHashMap<>(members);
        more.put(member, standing);
        return new Duty(plan, validity, opened, more);
    }

    Duty in(StaffId member, CrewMemberState state) {
        return with(member, new Member(roleOf(member, CrewRole.OBSERVER), state));
    }

    private Map<StaffId, Member> rostered(Plan newPlan) {
        var standing = new LinkedHashMap<>(members);
        standing.values().removeIf(member -> member.state() == CrewMemberState.ROSTERED);
        newPlan.crew()
                .forEach(one -> standing.putIfAbsent(one.member(), new Member(one.role(), CrewMemberState.ROSTERED)));
        return standing;
    }
}
