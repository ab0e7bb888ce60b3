-- Which car each open response has asked: that is known here before the car's own service has said anything.
truncate board;
alter table board add column car_asked uuid;
create index board_car_asked on board (force) where car_asked is not null;
update follower set position = 0, epoch = epoch + 1 where name = 'response-board';

-- Since when a unit is held by another system is known now. The board is folded from the log again.
truncate unit_board;
update follower set position = 0, epoch = epoch + 1 where name = 'unit-board';
