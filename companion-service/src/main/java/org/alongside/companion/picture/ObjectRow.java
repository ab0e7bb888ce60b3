package org.alongside.companion.picture;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One incident or unit, as far as another control system is told of it. */
@Entity
@Table(name = "told_object")
public class ObjectRow {
    /** Name of its stream. */
    @Id
    public String object;

    public String kind;
    public UUID subject;
    public String force;

    @Column(name = "master_system")
    public @Nullable String masterSystem;

    @Column(name = "master_id")
    public @Nullable String masterId;

    /** What a unit is on. */
    public @Nullable UUID incident;

    /** Whether there is something to tell to those who never heard of it: an open incident, a held unit. */
    public boolean live;

    public boolean restricted;

    /** Version of the event that last changed what there is to tell. */
    public int sequence;

    public int version;
    public String document;
}
