-- A car at a scene whose crew should have been heard of by then.
alter table car_board add column overdue_since timestamptz;
