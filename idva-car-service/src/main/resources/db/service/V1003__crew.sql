-- Who is with whom on a job, who interpreted, which cameras are stopped and who may take no part. Jobs from before have none,
-- or the view is rebuilt.
alter table car_deployment add column talks text not null default '';
alter table car_deployment add column interpreters text not null default '';
alter table car_deployment add column cameras_off text not null default '';
alter table car_deployment add column conflicts text not null default '';
