import type { Grade, IncidentDetail, NotedEvent, RegradeReason } from "../api/types";

export const GRADES: readonly Grade[] = ["G1", "G2", "G3", "G4", "G5"];

/** Those that a person gives; the others are a service's own. */
export const REASONS: readonly RegradeReason[] = [
  "NEW_INFORMATION", "REPEAT_CONTACT", "CALL_DROPPED", "SUSPECT_RETURNED", "DA_SUSPECTED", "FRESH_THRIVE", "SUPERVISOR_REVIEW", "RISK_REDUCED",
  "MISTAKE_CORRECTED",
];

/** Whether the service will ask for words, a fresh THRIVE and a second person: a lower grade where it may be abuse. */
export const lowersAbuse = (incident: IncidentDetail, next: Grade | null) =>
  next !== null && !!incident.grade && GRADES.indexOf(next) > GRADES.indexOf(incident.grade)
  && (incident.daConfirmed === "YES" || (incident.daConfirmed !== "NO" && incident.daSuspected === "YES"));

/** What happened after the version that somebody saw. */
export const since = (events: readonly NotedEvent[], seen: number) => events.filter((event) => (event.version ?? 0) > seen);
