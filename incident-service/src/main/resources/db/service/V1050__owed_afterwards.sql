-- What is owed after an incident's end, and what became of its victims' referrals. The board is folded from the log again.
truncate incident_board;
alter table incident_board add column owed_at timestamptz;
alter table incident_board add column review_by timestamptz;
alter table incident_board add column abuse boolean not null;
alter table incident_board add column victims integer not null;
alter table incident_board add column referrals_arrived integer not null;
alter table incident_board add column referrals_awaited integer not null;
alter table incident_board add column referrals_late integer not null;
alter table incident_board add column referrals_said integer not null;
alter table incident_board add column referrals_declined integer not null;
alter table incident_board add column referrals_waived integer not null;
create index incident_board_owed on incident_board (owed_at, incident) where owed_at is not null;
create index incident_board_review on incident_board (review_by, incident) where review_by is not null;
create index incident_board_received on incident_board (force, received_at);
update follower set position = 0, epoch = epoch + 1 where name = 'incident-board';
