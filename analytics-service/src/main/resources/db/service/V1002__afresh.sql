-- The rows say more than they did, so every view is folded from the log again.
truncate incident_fact, person_match, car_job, victim_contact, case_file, duty_window;
update follower set position = 0, epoch = epoch + 1
 where name in ('incident-facts', 'person-matches', 'car-jobs', 'victim-contacts', 'case-files', 'duty-windows');
