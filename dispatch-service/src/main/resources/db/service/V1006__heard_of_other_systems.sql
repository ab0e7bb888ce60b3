-- When another control system was heard of last: comes every few seconds and says nothing about what was decided.
create table master_heard (
    system text primary key,
    heard_at timestamptz not null
);
