-- A window that a newer version of its rota replaced before it began is not one that was planned. None was before this.
alter table duty_window add column withdrawn boolean not null default false;
