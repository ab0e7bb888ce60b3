-- Crimes by name, talks by incident, when the car came, whose key a parted person carried. Every view is folded from the log again.
truncate incident_fact, person_match, car_job, victim_contact, case_file, duty_window;
alter table incident_fact add column crime_references text not null;
alter table car_job drop column attended, add column attended_at timestamptz;
alter table person_match add column other_incident uuid not null;
alter table case_file drop column duplicate, drop column contact_at, drop column in_person_at,
  add column duplicate_of uuid, add column talks text not null;
update follower set position = 0, epoch = epoch + 1
 where name in ('incident-facts', 'person-matches', 'car-jobs', 'victim-contacts', 'case-files', 'duty-windows');
