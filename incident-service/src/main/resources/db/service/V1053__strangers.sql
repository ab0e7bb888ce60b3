-- An address of many households joins strangers only while no flat is known. The history is folded from the log again.
truncate incident_history;
update follower set position = 0, epoch = epoch + 1 where name = 'incident-history';
-- What is closed to most is little, and is asked for with every look-up.
create index incident_history_closed on incident_history (incident) where restricted;
