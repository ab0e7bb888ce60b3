-- Read models of analytics-service. Nothing here names a person; all of it is treated as personal data all the same.
create table incident_fact (
  incident uuid primary key,
  origin text not null,
  force text not null,
  district text,
  ward text,
  received_at timestamptz,
  call_answered_at timestamptz,
  da_suspected_at_creation text not null,
  da_confirmed text not null,
  place_precision text,
  place_key text,
  block_key text,
  multi_occupancy boolean not null,
  people text not null,
  victims text not null,
  suspects text not null,
  links text not null,
  created_in_error boolean not null,
  grade text,
  clock_started_at timestamptz,
  target_at timestamptz,
  assigned_at timestamptz,
  at_scene_at timestamptz,
  arrested_at timestamptz,
  car_modes text not null,
  car_at_scene_at timestamptz,
  car_refusals text not null,
  advocate_contact_at timestamptz,
  support_offered boolean not null,
  support_accepted boolean not null,
  support_declined boolean not null,
  closed_at timestamptz
);
create index incident_fact_received on incident_fact (received_at);

create table person_match (
  pair text primary key,
  one text not null,
  other text not null
);
