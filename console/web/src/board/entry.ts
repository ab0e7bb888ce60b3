import type { FlagReading, IncidentItem, ResponseLine } from "../api/types";
import { hourAndMinute } from "../time";

/** One job of the board: the incident and the response to it, either of which may not be known here yet. */
export type Entry = {
  readonly id: string;
  readonly incident: IncidentItem | undefined;
  readonly response: ResponseLine | undefined;
};

/** Joins what the two services tell, by the incident's id. */
export function join(
  incidents: ReadonlyMap<string, IncidentItem>,
  responses: ReadonlyMap<string, ResponseLine>,
): Map<string, Entry> {
  const ids = new Set([...incidents.keys(), ...responses.keys()]);
  return new Map([...ids].map((id) => [id, { id, incident: incidents.get(id), response: responses.get(id) }]));
}

export const openedAt = (entry: Entry) => entry.incident?.receivedAt ?? entry.response?.openedAt;

export const targetAt = (entry: Entry) => entry.incident?.targetAt ?? entry.response?.targetAt;

/** From when the clock to the target runs, as the force's policy starts it. */
export const clockStartedAt = (entry: Entry) => entry.incident?.clockStartedAt ?? openedAt(entry);

export const districtOf = (entry: Entry) => entry.incident?.district ?? entry.response?.district;

/** Incident-service decides on a grade, so what it says goes first. */
export const gradeOf = (entry: Entry) => entry.incident?.grade ?? entry.response?.grade ?? null;

export const gradeLabel = (entry: Entry) =>
  entry.incident?.policyLabel ?? entry.response?.policyLabel ?? gradeOf(entry) ?? "Not graded";

export const flagsOf = (entry: Entry): readonly FlagReading[] => entry.incident?.flags ?? entry.response?.flags ?? [];

export const isEmergency = (entry: Entry) => (entry.response?.emergencies ?? []).length > 0;

/** How a line is spoken of: no name and no place is in it. */
export function heading(entry: Entry): string {
  const at = openedAt(entry);
  return `${gradeLabel(entry)}${at ? `, opened ${hourAndMinute(at)}` : ""}`;
}

const RANK: Record<string, number> = { G1: 1, G2: 3, G3: 4, G4: 5, G5: 6 };

/** Nobody has judged an ungraded call yet, so only a known immediate threat goes before it. */
const UNGRADED_RANK = 2;

function urgency(entry: Entry): [number, string, string, string] {
  const grade = gradeOf(entry);
  const rank = isEmergency(entry) ? 0 : grade === null ? UNGRADED_RANK : (RANK[grade] ?? UNGRADED_RANK);
  return [rank, targetAt(entry) ?? "9", openedAt(entry) ?? "9", entry.id];
}

/** Most urgent first: a crew calling for help, grade, target, age. */
export function byUrgency(a: Entry, b: Entry): number {
  const [one, other] = [urgency(a), urgency(b)];
  const place = one.findIndex((part, index) => part !== other[index]);
  return place < 0 ? 0 : one[place]! < other[place]! ? -1 : 1;
}
