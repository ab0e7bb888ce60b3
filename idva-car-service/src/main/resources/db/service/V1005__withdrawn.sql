-- Which newer version of the rota took the place of a window before it began. Nothing was withdrawn before this.
alter table rota add column withdrawn_by text;
