-- By what people are known again whose details were taken down differently. Hashes alone.
create table incident_person (
    party uuid primary key,
    incident uuid not null,
    name_keys text not null,
    phone_key text,
    home_key text
);
create index incident_person_names on incident_person using gin ((string_to_array(name_keys, ' ')));
create index incident_person_phone on incident_person (phone_key) where phone_key is not null;
create index incident_person_home on incident_person (home_key) where home_key is not null;
