-- Read models of dispatch-service. Each can be rebuilt from the log; unit_position cannot, and need not.

create table board (
    incident uuid primary key,
    force text not null,
    phase text not null,
    grade text,
    car_wanted boolean not null,
    opened_at timestamptz,
    restricted boolean not null,
    allowed text not null,
    version integer not null,
    document text not null
);
create index board_open on board (opened_at, incident) where phase = 'OPEN';
create index board_car_wanted on board (opened_at) where car_wanted;

create table unit_board (
    unit uuid primary key,
    force text not null,
    call_sign text not null,
    kind text not null,
    area text not null,
    skills text not null,
    master_system text,
    master_id text,
    crew integer not null,
    constables integer not null,
    raw_state integer not null,
    radio_state text not null,
    radio_at timestamptz not null,
    hold text not null,
    incident uuid,
    legs text not null,
    stage text,
    stage_at timestamptz,
    reserved_until timestamptz,
    elsewhere_system text,
    elsewhere_id text,
    expected_free_at timestamptz,
    retired boolean not null,
    version integer not null
);
create index unit_board_call_sign on unit_board (call_sign, unit);

create table car_board (
    car uuid primary key,
    force text not null,
    call_sign text not null,
    area text not null,
    unit uuid,
    state text not null,
    constables integer not null,
    idvas integer not null,
    duty_until timestamptz,
    overrun_minutes_max integer not null,
    incident uuid,
    state_at timestamptz,
    retired boolean not null,
    version integer not null
);

create table decision_log (
    id uuid primary key,
    force text not null,
    at timestamptz not null,
    incident uuid not null,
    kind text not null,
    leg text not null,
    car uuid,
    unit uuid,
    reason text,
    number integer,
    chosen_rank integer,
    document text
);
create index decision_log_at on decision_log (at desc, id desc);
create index decision_log_incident on decision_log (incident, at);

create table job_history (
    incident uuid primary key,
    latest_prior_at timestamptz,
    priors text not null,
    withdrawn boolean not null
);

-- The newest fix of each unit by its device's clock; older ones are dropped on arrival.
create table unit_position (
    unit uuid primary key,
    latitude double precision not null,
    longitude double precision not null,
    device_at timestamptz not null,
    received_at timestamptz not null
);
