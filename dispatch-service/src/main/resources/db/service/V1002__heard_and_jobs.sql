-- When a unit's crew was last heard of, and since when it is overdue. The board is folded from the log again.
truncate unit_board;
alter table unit_board add column heard_at timestamptz not null, add column overdue_since timestamptz;
update follower set position = 0, epoch = epoch + 1 where name = 'unit-board';

-- How far off a fix may be, as its device says; older fixes did not say.
alter table unit_position add column accuracy_metres integer;
