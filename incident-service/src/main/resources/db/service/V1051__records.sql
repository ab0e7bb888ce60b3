-- The telephones of one incident are looked up whenever it changes.
create index incident_contact_incident on incident_contact (incident);
