-- Since when everybody has gone is part of an incident's state now. The board is folded from the log again.
truncate incident_board;
update follower set position = 0, epoch = epoch + 1 where name = 'incident-board';
