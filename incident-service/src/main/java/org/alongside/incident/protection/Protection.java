package org.alongside.incident.protection;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.contracts.SubjectKey;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.incidents.AccessRestricted;
import org.alongside.contracts.incidents.DataErased;
import org.alongside.contracts.incidents.LookUpNoticed;
import org.alongside.contracts.incidents.RestrictionReason;
import org.alongside.contracts.incidents.StaffPartyNamed;
import org.alongside.incident.InOrder;
import org.jspecify.annotations.Nullable;

/**
 * Who alone may see the incident, who looked for it in vain, and whose data was erased.
 *
 * @param reason null while it is not restricted
 * @param allowed null while it is not restricted
 * @param staffParties parties who work for the police or a partner: never allowed
 * @param lookUps when somebody's looking for it was last noted
 */
public record Protection(
        @Nullable RestrictionReason reason,
        @Nullable List<StaffId> allowed,
        Set<StaffId> staffParties,
        BreakGlass breakGlass,
        Map<StaffId, Instant> lookUps,
        Set<SubjectKey> erasedKeys) {
    /** Open to all whose role lets them in; nothing erased. */
    public static final Protection OPEN = new Protection(null, null, Set.of(), BreakGlass.NOBODY, Map.of(), Set.of());

    public Protection {
        allowed = allowed == null ? null : List.copyOf(allowed);
        staffParties = InOrder.set(staffParties);
        lookUps = InOrder.map(lookUps);
        erasedKeys = InOrder.set(erasedKeys);
    }

    /** Whether only named people see it. */
    public boolean isRestricted() {
        return allowed != null;
    }

    /** Whether this person may see it, as far as names go. */
    public boolean allows(StaffId person) {
        return allowed == null || allowed.contains(person);
    }

    /** Whether this person sees it by break-glass only. */
    public boolean isLetInForAWhile(StaffId person) {
        return breakGlass.seeing().contains(person);
    }

    /** With this list of names in place of any before. */
    public Protection restricted(AccessRestricted restricted) {
        return new Protection(restricted.reason(), restricted.allowed(), staffParties, breakGlass, lookUps, erasedKeys);
    }

    /** With one party known to be staff. */
    public Protection staffNamed(StaffPartyNamed named) {
        return new Protection(
                reason, allowed, InOrder.with(staffParties, named.staff()), breakGlass, lookUps, erasedKeys);
    }

    /** With somebody's look noted. */
    public Protection lookedUp(LookUpNoticed noticed) {
        return new Protection(
                reason,
                allowed,
                staffParties,
                breakGlass,
                InOrder.with(lookUps, noticed.person(), noticed.lookedAt()),
                erasedKeys);
    }

    /** With who sees it for a while. */
    public Protection with(BreakGlass next) {
        return new Protection(reason, allowed, staffParties, next, lookUps, erasedKeys);
    }

    /** With these keys gone. */
    public Protection erased(DataErased erased) {
        var more = new LinkedHashSet<>(erasedKeys);
        more.addAll(erased.subjectKeys());
        return new Protection(reason, allowed, staffParties, breakGlass, lookUps, more);
    }
}
