package org.alongside.car.board;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** An incident that only named people may see, and with it every job there. */
@Entity
@Table(name = "restricted_incident")
public class RestrictedRow {
    @Id
    public UUID incident;

    /** Staff ids, one a line. */
    public String allowed;

    /** Who alone may see it. */
    public Set<String> people() {
        return allowed.lines().collect(Collectors.toUnmodifiableSet());
    }
}
