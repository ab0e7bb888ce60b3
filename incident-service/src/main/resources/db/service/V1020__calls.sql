-- How long calls waited, and since when an incident waits for somebody to be sent.

create table incident_call_time (
    call uuid primary key,
    incident uuid not null,
    force text not null,
    line text not null,
    source text not null,
    received_at timestamptz not null,
    offered_at timestamptz,
    answered_at timestamptz,
    ended_at timestamptz,
    dropped boolean not null,
    exercise boolean not null
);
create index incident_call_time_received on incident_call_time (force, received_at);

-- What the board keeps of an incident has grown: it is folded from the log again.
truncate incident_board;
alter table incident_board add column waiting_since timestamptz;
update follower set position = 0, epoch = epoch + 1 where name = 'incident-board';
