import { type Entry, heading, openedAt } from "../board/entry";
import { words } from "../words";

/** Something that somebody has to see to, and that stays until somebody has. */
export type Alarm = {
  readonly key: string;
  readonly text: string;
  /** A crew that calls for help comes before everything. */
  readonly grave: boolean;
  readonly incident: string;
  readonly of: string;
  readonly since: string | undefined;
  /** Who is asked; empty where the alarm itself says it. */
  readonly to: string;
  /** By which it is taken on, where it can be. */
  readonly cause: string | null;
};

/** All that is raised and taken on by nobody: crews calling for help first, then what waits longest. */
export const alarmsOf = (entries: Iterable<Entry>): Alarm[] =>
  [...entries].flatMap(ofOne).sort((a, b) => Number(b.grave) - Number(a.grave) || (a.since ?? "9").localeCompare(b.since ?? "9") || a.key.localeCompare(b.key));

function ofOne(entry: Entry): Alarm[] {
  const alarm = (what: string, more: Partial<Alarm>): Alarm => ({
    key: `${entry.id}/${what}`, text: words(what), grave: false, incident: entry.id, of: heading(entry), since: openedAt(entry), to: "", cause: null, ...more,
  });
  const response = entry.response;
  return [
    ...(response?.emergencies ?? []).map((one, index) =>
      alarm(`EMERGENCY-${one.unit ?? one.deployment ?? index}`, { text: "A crew calls for help", grave: true, since: one.declaredAt })),
    ...(response?.escalations ?? []).filter((one) => !one.acknowledgedBy).map((one) =>
      alarm(one.cause ?? "", { since: one.raisedAt, to: words(one.to), cause: one.cause ?? null })),
    ...(response?.carUnconfirmed ? [alarm("CAR_UNCONFIRMED", { text: "The car has not answered: ask by radio", since: response.car?.at(-1)?.answerDueAt })] : []),
    ...(entry.incident?.clocks ?? []).filter((clock) => clock.told).map((clock) =>
      alarm(`CLOCK-${clock.name}-${clock.reason}`, { text: words(clock.reason), since: clock.dueAt, to: words(clock.tells) })),
  ];
}
