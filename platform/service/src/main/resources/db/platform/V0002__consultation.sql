-- Who looked at what, when and why. Rows are only added. It names records by id and holds no content of theirs.
create table consultation (
  id uuid primary key,
  at timestamptz not null,                        -- business clock
  logged_at timestamptz not null default now(),   -- clock of the database, for who distrusts the other
  person text not null,
  role text not null,
  agency text not null,
  force text not null,
  kind text not null,
  record_id text,                                 -- the one record asked for; null for a list
  query text not null,
  result text not null,
  shown text[] not null,                          -- ids of all records in the answer
  reason text,
  correlation uuid not null
);
create index consultation_person on consultation (person, at);
create index consultation_record on consultation (record_id, at) where record_id is not null;
create index consultation_shown on consultation using gin (shown);
