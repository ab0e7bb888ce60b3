-- Who decided, in which role. Made again from the log.
truncate decision_log;
alter table decision_log add column person text not null, add column role text not null;
create index decision_log_overrides on decision_log (force, at, id) where kind = 'LegAssigned' and reason is not null;
update follower set position = 0, epoch = epoch + 1 where name = 'decision-log';
