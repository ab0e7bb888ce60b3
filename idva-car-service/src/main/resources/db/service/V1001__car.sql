-- Read models of idva-car-service. Each can be rebuilt from the log.

create table car_board (
    car uuid primary key,
    force text not null,
    call_sign text not null,
    area text not null,
    unit uuid,
    state text not null,
    state_at timestamptz,
    retired boolean not null,
    duty uuid,
    duty_from timestamptz,
    duty_until timestamptz,
    overrun_minutes_max integer not null,
    constables text not null,
    idvas text not null,
    deployment uuid,
    incident uuid,
    mode text,
    expected_free_at timestamptz,
    places text not null,
    breach text,
    breach_at timestamptz,
    version integer not null
);
create index car_board_call_sign on car_board (force, call_sign, car);

create table rota (
    duty uuid primary key,
    force text not null,
    car uuid not null,
    duty_from timestamptz not null,
    duty_until timestamptz not null,
    area text not null,
    kind text not null,
    mode text not null,
    overrun_minutes_max integer not null,
    pattern text,
    cancelled boolean not null,
    change_reason text,
    opened boolean not null,
    members text not null,
    complete_since timestamptz,
    covered_seconds bigint not null,
    version integer not null
);
create index rota_from on rota (force, duty_from, duty);

create table contact_queue (
    task uuid primary key,
    force text not null,
    incident uuid not null,
    victim uuid not null,
    deployment uuid,
    reason text not null,
    risk_level text,
    route text not null,
    team text not null,
    owner text,
    not_before timestamptz,
    due_at timestamptz not null,
    ceiling_at timestamptz not null,
    created_at timestamptz not null,
    attempts integer not null,
    last_attempt_at timestamptz,
    last_reached text,
    overdue boolean not null,
    past_ceiling boolean not null,
    escalated_to text,
    open boolean not null,
    outcome text,
    late boolean not null,
    late_reason text,
    ended_at timestamptz,
    version integer not null
);
create index contact_queue_due on contact_queue (force, due_at, task) where open;

create table car_deployment (
    deployment uuid primary key,
    force text not null,
    incident uuid not null,
    car uuid not null,
    mode text,
    outcome text not null,
    reason text,
    attempt integer,
    grade text,
    points integer,
    proposed_at timestamptz,
    answered_at timestamptz,
    expected_free_at timestamptz,
    staged_at timestamptz,
    at_scene_at timestamptz,
    first_contact_at timestamptz,
    contact_minutes integer not null,
    ended_at timestamptz,
    breaches text not null,
    hand_offs text not null,
    document text not null,
    heard_at timestamptz not null,
    car_version integer not null
);
create index car_deployment_heard on car_deployment (force, heard_at, deployment);

create table restricted_incident (
    incident uuid primary key,
    allowed text not null
);
