-- Which cameras record on a job. Of jobs from before nobody said, or the view is rebuilt.
alter table car_deployment add column cameras_on text not null default '';
