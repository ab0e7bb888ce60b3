-- What later calls are shown of a person or a place, who is one person with whom, and who was at MARAC.
create table incident_marker (
    marker uuid primary key,
    incident uuid not null,
    party uuid,
    kind text not null,
    said_by text not null,
    confidence text not null,
    in_force_from timestamptz not null,
    expires_at timestamptz not null,
    terms text
);
create index incident_marker_party on incident_marker (party) where party is not null;
create index incident_marker_place on incident_marker (incident) where party is null;

create table incident_match (
    match uuid primary key,
    party uuid not null,
    other_party uuid not null
);
create index incident_match_party on incident_match (party);
create index incident_match_other on incident_match (other_party);

create table incident_marac (
    case_id uuid primary key,
    victim uuid,
    person_key text,
    referred_at timestamptz
);
create index incident_marac_victim on incident_marac (victim) where victim is not null;
create index incident_marac_person on incident_marac (person_key) where person_key is not null;

-- The people of one incident are asked for by it.
create index incident_party_incident on incident_party (incident);
