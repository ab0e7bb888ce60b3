-- What there is to tell of each incident and unit. Folded from the log; can be rebuilt.
create table told_object (
    object text primary key,
    kind text not null,
    subject uuid not null,
    force text not null,
    master_system text,
    master_id text,
    incident uuid,
    live boolean not null,
    restricted boolean not null,
    sequence integer not null,
    version integer not null,
    document text not null
);

-- What the other system knows of it. Not folded from the log: it is the only record of what was sent and answered.
create table delivery (
    object text primary key,
    state text not null,
    sequence integer not null,
    settled integer not null,
    known integer,
    known_content text,
    external_id text,
    attempts integer not null,
    next_at timestamptz not null,
    code text,
    sent_at timestamptz,
    answered_at timestamptz
);
create index delivery_shown on delivery (state, object);
