-- What the system that masters a unit said last, and what it took from an incident here that nobody has seen to.
truncate unit_board;
alter table unit_board
    add column master_update text,
    add column master_incident uuid,
    add column taken_from uuid,
    add column taken_at timestamptz,
    add column taken_system text,
    add column taken_job text;
update follower set position = 0, epoch = epoch + 1 where name = 'unit-board';
