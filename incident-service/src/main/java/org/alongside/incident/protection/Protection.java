package org.alongside.incident.protection;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.alongside.contracts.SubjectKey;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.incidents.AccessRestricted;
import org.alongside.contracts.incidents.DataErased;
import org.alongside.incident.InOrder;
import org.jspecify.annotations.Nullable;

/**
 * Who alone may see the incident, and whose data was erased.
 *
 * @param allowed null while it is not restricted
 */
public record Protection(@Nullable List<StaffId> allowed, Set<SubjectKey> erasedKeys) {
    /** Open to all whose role lets them in; nothing erased. */
    public static final Protection OPEN = new Protection(null, Set.of());

    public Protection {
        allowed = allowed == null ? null : List.copyOf(allowed);
        erasedKeys = InOrder.set(erasedKeys);
    }

    /** Whether only named people see it. */
    public boolean isRestricted() {
        return allowed != null;
    }

    /** With this list of names in place of any before. */
    public Protection restricted(AccessRestricted restricted) {
        return new Protection(restricted.allowed(), erasedKeys);
    }

    /** With these keys gone. */
    public Protection erased(DataErased erased) {
        var more = new LinkedHashSet<>(erasedKeys);
        more.addAll(erased.subjectKeys());
        return new Protection(allowed, more);
    }
}
