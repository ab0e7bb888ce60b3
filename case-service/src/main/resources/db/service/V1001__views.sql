-- Read models of case-service. Personal data in them is sealed; "text" columns that hold JSON say so in the row classes.
create table case_file (
  id uuid primary key,
  version integer not null,
  force text,
  state text,
  incident uuid,
  victim uuid,
  person_key text,
  opened_because text,
  opened_at timestamptz,
  state_since timestamptz,
  referral uuid,
  source text,
  referred_at timestamptz,
  victim_knows text,
  victim_agrees text,
  area text,
  problems text,
  open_case uuid,
  decision text,
  service text,
  decided_at timestamptz,
  idva text,
  team text,
  held_since timestamptz,
  risk_level text,
  risk_rank integer not null,
  risk_since timestamptz,
  instruction_version integer,
  attempts integer not null,
  last_attempt_at timestamptz,
  last_reached text,
  breaches integer not null,
  sessions integer not null,
  engaged_at timestamptz,
  promised_at timestamptz,
  position text,
  position_asked_at timestamptz,
  marac_referred_at timestamptz,
  school_told_at timestamptz,
  close_reason text,
  closed_at timestamptz,
  final_risk text,
  duplicate_of uuid,
  victim_name text,
  referral_reasons text,
  immediate_dangers text,
  hub_reason text,
  explanation text
);

create table contact_attempt (
  id uuid primary key,
  case_id uuid,
  force text,
  incident uuid,
  deferred_contact uuid,
  channel text,
  reached text,
  attempted_by text,
  instruction_version integer,
  attempted_at timestamptz,
  breaches text
);

create table case_history (
  id uuid primary key,
  case_id uuid,
  force text,
  kind text,
  happened_at timestamptz,
  person text,
  role text,
  primary_form text,
  secondary_form text,
  level text,
  position text,
  marac text,
  instruction text,
  disclosure text
);

create table hand_off (
  id uuid primary key,
  case_id uuid,
  force text,
  deployment uuid,
  incident uuid,
  victim uuid,
  to_idva text,
  to_team text,
  promised_at timestamptz,
  offered_at timestamptz,
  state text,
  answered_at timestamptz,
  accepted_by text,
  accepted_by_team text
);

create table contact_task (
  id uuid primary key,
  case_id uuid,
  due_at timestamptz,
  open boolean not null
);

create table known_party (
  id uuid primary key,
  incident uuid,
  party uuid,
  person_key text,
  age_band text,
  name text
);

create table restricted_incident (
  incident uuid primary key,
  allowed text
);

create table advocacy_page (
  id uuid primary key,
  version integer not null,
  force text,
  support text,
  support_since timestamptz,
  research text,
  feedback text,
  support_view text,
  viewed_at timestamptz,
  notes integer not null,
  view_grounds text,
  wishes text,
  details text,
  needs text,
  plan text
);

create table advocacy_entry (
  id uuid primary key,
  case_id uuid,
  force text,
  kind text,
  number integer,
  happened_at timestamptz,
  person text,
  note text,
  correction text,
  basis text,
  attempt text,
  area text,
  result text,
  provider text,
  ended_at timestamptz
);

create index case_file_incident on case_file (incident);
create index case_file_person on case_file (person_key) where person_key is not null;
create index case_file_list on case_file (force, risk_rank desc, id);
create index case_file_holder on case_file (idva, risk_rank desc, id) where idva is not null;
create index case_file_waiting on case_file (force, referred_at, id) where state = 'REFERRED';
create index contact_attempt_case on contact_attempt (case_id, attempted_at, id);
create index case_history_case on case_history (case_id, happened_at, id);
create index hand_off_waiting on hand_off (force, offered_at, id) where state = 'WAITING';
create index contact_task_case on contact_task (case_id) where open;
create index known_party_person on known_party (person_key) where person_key is not null;
create index advocacy_entry_case on advocacy_entry (case_id, happened_at, id);
