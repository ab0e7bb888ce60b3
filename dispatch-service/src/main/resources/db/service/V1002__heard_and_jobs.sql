-- When a unit's crew was last heard of, and since when it is overdue. The board is folded from the log again.
truncate unit_board;
alter table unit_board add column heard_at timestamptz not null, add column overdue_since timestamptz;
update follower set position = 0, epoch = epoch + 1 where name = 'unit-board';

-- How far off a fix may be, as its device says; older fixes did not say.
alter table unit_position add column accuracy_metres integer;

-- Whether the car came to each job that wanted it, and why not.
create table car_job (
    incident uuid primary key,
    force text not null,
    opened_at timestamptz,
    grade text,
    wanted boolean not null,
    voided boolean not null,
    asked integer not null,
    on_the_way boolean not null,
    arrived_at timestamptz,
    closed_at timestamptz,
    reasons text not null,
    tasks text not null,
    version integer not null
);
create index car_job_missed on car_job (force, opened_at, incident)
    where wanted and not voided and not on_the_way and arrived_at is null;
