package org.alongside.car.board;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.contracts.car.CrewMemberState;
import org.alongside.contracts.car.CrewRole;
import org.alongside.contracts.car.PlannedMember;
import org.alongside.contracts.ids.StaffId;

/** Members of a duty as a row keeps them: one a line with role, state and staff id. */
record RotaMembers(Map<String, List<String>> byMember) {
    private static final String OBSERVER = CrewRole.OBSERVER.name();

    static RotaMembers none() {
        return new RotaMembers(Map.of());
    }

    static RotaMembers parse(String text) {
        var members = new LinkedHashMap<String, List<String>>();
        text.lines().map(line -> line.split(" ", 3)).forEach(part -> members.put(part[2], List.of(part[0], part[1])));
        return new RotaMembers(members);
    }

    String text() {
        return byMember.entrySet().stream()
                .map(one -> one.getValue().get(0) + " " + one.getValue().get(1) + " " + one.getKey())
                .collect(Collectors.joining("\n"));
    }

    RotaMembers rostered(List<PlannedMember> crew) {
        var members = new LinkedHashMap<>(byMember);
        members.values().removeIf(standing -> standing.get(1).equals(CrewMemberState.ROSTERED.name()));
        crew.forEach(one ->
                members.putIfAbsent(one.member().value(), List.of(one.role().name(), CrewMemberState.ROSTERED.name())));
        return new RotaMembers(members);
    }

    RotaMembers as(StaffId member, CrewRole role, CrewMemberState state) {
        var members = new LinkedHashMap<>(byMember);
        members.put(member.value(), List.of(role.name(), state.name()));
        return new RotaMembers(members);
    }

    RotaMembers in(StaffId member, CrewMemberState state) {
        var role = byMember.getOrDefault(member.value(), List.of(OBSERVER, "")).getFirst();
        return as(member, CrewRole.valueOf(role), state);
    }

    boolean areComplete() {
        return isOn(CrewRole.CONSTABLE) && isOn(CrewRole.IDVA);
    }

    private boolean isOn(CrewRole role) {
        return byMember.containsValue(List.of(role.name(), CrewMemberState.SIGNED_ON.name()));
    }
}
