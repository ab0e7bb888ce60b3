-- Who was let into restricted incidents, and who looked for them in vain.
create table protection_alert (
    alert uuid primary key,
    incident uuid not null,
    force text not null,
    kind text not null,
    person text not null,
    second_person text,
    reason text,
    at timestamptz not null,
    position bigint not null
);
create index protection_alert_latest on protection_alert (force, position desc);

-- The state in a row says more than it did, so the board is folded from the log again.
truncate incident_board;
update follower set position = 0, epoch = epoch + 1 where name = 'incident-board';
