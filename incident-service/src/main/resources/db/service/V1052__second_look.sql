-- Decisions of the control room that a specialist may look at.
create table second_look (
    look uuid primary key,
    incident uuid not null,
    force text not null,
    decision text not null,
    grade text,
    decided_by text not null,
    decided_at timestamptz not null,
    missed text not null,
    points integer not null,
    state text not null,
    taken_by text,
    taken_at timestamptz,
    verdict text,
    confirmed text not null,
    given_at timestamptz,
    feedback text,
    advice text,
    read_at timestamptz,
    exercise boolean not null,
    version integer not null
);
create index second_look_queue on second_look (force, points desc, decided_at desc, look) where state <> 'GIVEN';
create index second_look_feedback on second_look (decided_by, given_at desc) where state = 'GIVEN';
create index second_look_decided on second_look (force, decided_at);
