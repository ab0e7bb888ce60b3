-- The board says what records held of an incident. It is folded from the log again.
truncate incident_board;
alter table incident_board add column known_before text;
update follower set position = 0, epoch = epoch + 1 where name = 'incident-board';
