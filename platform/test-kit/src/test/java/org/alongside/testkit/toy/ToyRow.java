package org.alongside.testkit.toy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A service has at least one read model, and this one has nothing to put in it. */
@Entity
@Table(name = "toy")
class ToyRow {
    @Id
    @Nullable
    String id;
}
