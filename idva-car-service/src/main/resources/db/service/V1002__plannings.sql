-- How often a window was planned. Windows planned before count from when they are planned anew, or the view is rebuilt:
-- what matters is that the sum grows with every planning.
alter table rota add column plannings integer not null default 0;
