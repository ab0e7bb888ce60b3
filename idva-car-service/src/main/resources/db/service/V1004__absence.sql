-- Why the first member who did not come did not. Windows from before have none, or the view is rebuilt.
alter table rota add column absence_reason text;
