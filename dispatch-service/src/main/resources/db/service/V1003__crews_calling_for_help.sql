-- A crew's call for help stands until somebody ends it. Both boards are folded from the log again.
truncate unit_board;
alter table unit_board
    add column emergency_since timestamptz,
    add column emergency_incident uuid,
    add column emergency_ended_at timestamptz not null;
update follower set position = 0, epoch = epoch + 1 where name = 'unit-board';

truncate car_board;
alter table car_board add column emergency_since timestamptz;
update follower set position = 0, epoch = epoch + 1 where name = 'car-board';
