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
public record Duty(@Nullable Plan plan, boolean cancelled, boolean opened, Map<StaffId, Member> members) {

    /** Where a member stands, and as what. */
    record Member(CrewRole role, CrewMemberState state) {}

    static Duty unplanned() {
        return new Duty(null, false, false, Map.of());
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
        return new Duty(newPlan, cancelled, opened, rostered(newPlan));
    }

    Duty noLongerPlanned() {
        return new Duty(plan, true, opened, members);
    }

    Duty begun() {
        return new Duty(plan, cancelled, true, members);
    }

    Duty with(StaffId member, Member standing) {
        var more = new LinkedHashMap<>(members);
        more.put(member, standing);
        return new Duty(plan, cancelled, opened, more);
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
