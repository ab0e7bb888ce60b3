-- Read models of analytics-service. Nothing here names a person; all of it is treated as personal data all the same.
create table incident_fact (
  incident uuid primary key,
  origin text not null,
  force text not null,
  district text,
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
  gradings text not null,
  assigned_at timestamptz,
  at_scene_at timestamptz,
  arrested boolean not null,
  suspect_on_scene text not null,
  crime text,
  scene_safety text not null,
  car_considered boolean not null,
  car_eligible boolean not null
);
create index incident_fact_received on incident_fact (received_at);

create table person_match (
  pair text primary key,
  one text not null,
  other text not null,
  parted boolean not null
);

create table car_job (
  deployment uuid primary key,
  incident uuid not null,
  mode text,
  accepted boolean not null,
  refusal text,
  staged_at timestamptz,
  attended boolean not null
);
create index car_job_incident on car_job (incident);

create table victim_contact (
  incident_victim text primary key,
  incident uuid not null,
  victim text not null,
  talks text not null,
  car_contact_at timestamptz,
  car_in_person_at timestamptz,
  met_at timestamptz,
  offered boolean not null,
  accepted boolean not null,
  declined boolean not null
);
create index victim_contact_incident on victim_contact (incident);

create table case_file (
  file uuid primary key,
  origin text not null,
  force text not null,
  district text,
  incident uuid,
  victim text,
  duplicate boolean not null,
  referred_at timestamptz,
  contact_at timestamptz,
  in_person_at timestamptz,
  consented_at timestamptz,
  sessions text not null,
  marac_referred_at timestamptz,
  positions text not null
);

create table duty_window (
  duty uuid primary key,
  origin text not null,
  force text not null,
  area text not null,
  kind text not null,
  duty_from timestamptz not null,
  duty_until timestamptz not null,
  crew text not null
);
create index duty_window_from on duty_window (duty_from);
