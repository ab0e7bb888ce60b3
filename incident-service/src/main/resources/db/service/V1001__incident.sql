-- Read models of incident-service. Each can be rebuilt from the log.

create table incident_board (
    incident uuid primary key,
    force text not null,
    district text,
    state text not null,
    grade text,
    policy_label text,
    target_at timestamptz,
    received_at timestamptz,
    da_suspected text not null,
    escalation_cause text,
    escalated_to text,
    escalated_at timestamptz,
    open boolean not null,
    exercise boolean not null,
    restricted boolean not null,
    allowed text not null,
    version integer not null,
    document text not null
);
-- The board's own order: most urgent grade first, ungraded before all, then whose target passes first.
create index incident_board_open on incident_board
    ((coalesce(grade, '')), (coalesce(target_at, 'infinity')), incident) where open;

create table incident_history (
    incident uuid primary key,
    force text not null,
    received_at timestamptz not null,
    place_key text,
    block_key text,
    multi_occupancy boolean not null,
    da_confirmed text not null,
    created_in_error boolean not null,
    leaves_count_by text not null,
    origin text not null,
    restricted boolean not null,
    allowed text not null,
    version integer not null
);
create index incident_history_place on incident_history (place_key, received_at desc) where place_key is not null;
create index incident_history_block on incident_history (block_key, received_at desc) where block_key is not null;

create table incident_party (
    party uuid primary key,
    incident uuid not null,
    person_key text,
    phone_key text,
    roles text not null,
    version integer not null
);
create index incident_party_person on incident_party (person_key) where person_key is not null;
create index incident_party_phone on incident_party (phone_key) where phone_key is not null;

create table incident_contact (
    contact uuid primary key,
    incident uuid not null,
    phone_key text
);
create index incident_contact_phone on incident_contact (phone_key) where phone_key is not null;

create table incident_import (
    source text primary key,
    force text not null,
    incidents integer not null,
    earliest_at timestamptz not null,
    latest_at timestamptz not null,
    last_position bigint not null
);
