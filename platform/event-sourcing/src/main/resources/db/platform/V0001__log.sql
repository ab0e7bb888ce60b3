-- The log of one service. Positions are contiguous: a batch takes them from log_head, whose row lock lasts until its
-- commit, so position order is commit order and a reader never sees a gap that later fills.
create table log_head (
  one boolean primary key default true check (one),
  position bigint not null
) with (fillfactor = 10);
insert into log_head (position) values (0);

create table event (
  position bigint primary key,
  stream text not null,
  version integer not null check (version > 0),
  type text not null,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null,
  logged_at timestamptz not null,
  source text,                      -- topic it came from; null when decided here
  envelope json not null,
  payload json not null,
  unique (stream, version)
);

create table idempotency (
  key text primary key,
  fingerprint text not null,
  stream text not null,
  version integer not null,
  position bigint not null,
  stored_at timestamptz not null
);

create table claim (
  space text not null,
  value text not null,
  stream text not null,
  primary key (space, value)
);

create table timer (
  id text primary key,
  stream text not null,
  name text not null,
  due_at timestamptz not null
);
create index timer_due on timer (due_at);

-- One row per subject; a destroyed key keeps its row and loses its material.
create table subject_key (
  id text primary key,
  wrapped bytea,
  created_at timestamptz not null,
  destroyed_at timestamptz
);

create table follower (
  name text primary key,
  position bigint not null,
  epoch bigint not null,
  moved_at timestamptz not null
);

create table parked (
  follower text not null,
  key text not null,
  place text not null,              -- log position, or topic-partition-offset for what never became an event
  reason text not null,
  parked_at timestamptz not null,
  raw json,                         -- headers and value of a record that never became an event
  primary key (follower, place)
);
create index parked_key on parked (follower, key);

create table business_clock (
  one boolean primary key default true check (one),
  anchor_real timestamptz not null,
  anchor_business timestamptz not null,
  rate double precision not null check (rate >= 0)
);
insert into business_clock (anchor_real, anchor_business, rate) values (now(), now(), 1);
