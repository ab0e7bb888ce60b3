import { DateTime } from "luxon";

/** Where the work is done; a screen elsewhere shows the same times. */
const ZONE = "Europe/London";

/** An instant as the services write it (UTC with Z), or milliseconds of this machine's clock. */
export type When = string | number;

const local = (when: When) =>
  (typeof when === "number" ? DateTime.fromMillis(when) : DateTime.fromISO(when)).setZone(ZONE).setLocale("en-GB");

/** Such as 21:14. */
export const hourAndMinute = (when: When): string => local(when).toFormat("HH:mm");

/** Such as 21:14:09. */
export const clockTime = (when: When): string => local(when).toFormat("HH:mm:ss");

/** Such as Sat 7 Mar, 21:14; with the zone's name, which changes twice a year: BST or GMT. */
export const dayAndTime = (when: When): string => local(when).toFormat("ccc d LLL yyyy, HH:mm ZZZZ");

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The day by the clocks of where the work is done, such as 2026-03-07. */
export const dayOf = (when: When): string => local(when).toISODate() ?? "";

/** Such as 21:14, and with the day where that is another than `day`: 8 Mar 00:16. */
export const timeBeside = (day: string, when: When): string =>
  dayOf(when) === day ? hourAndMinute(when) : local(when).toFormat("d LLL HH:mm");

/** How long, to the second under an hour: 4:07, 1 h 12 min, 3 days. */
export function howLong(millis: number): string {
  const all = Math.abs(millis);
  if (all < HOUR) return `${Math.floor(all / MINUTE)}:${String(Math.floor((all % MINUTE) / SECOND)).padStart(2, "0")}`;
  if (all < 2 * DAY) return `${Math.floor(all / HOUR)} h ${Math.floor((all % HOUR) / MINUTE)} min`;
  return `${Math.floor(all / DAY)} days`;
}

/** How long ago, roughly: under a minute, 12 min, 3 h 5 min. */
export function ago(from: When, now: number): string {
  const millis = Math.max(0, now - local(from).toMillis());
  if (millis < MINUTE) return "just now";
  if (millis < HOUR) return `${Math.floor(millis / MINUTE)} min ago`;
  return `${howLong(millis)} ago`;
}

export type Target = {
  /** Calm, in the last quarter, or past: never told by colour alone. */
  readonly stage: "calm" | "soon" | "past";
  readonly text: string;
};

/** The clock to a target: counts down, then up. */
export function targetClock(startedAt: When, targetAt: When, now: number): Target {
  const target = local(targetAt).toMillis();
  const left = target - now;
  if (left < 0) return { stage: "past", text: `${howLong(left)} past` };
  const soon = left <= (target - local(startedAt).toMillis()) / 4;
  return { stage: soon ? "soon" : "calm", text: `${howLong(left)} left` };
}

/** An instant from what a field for date and time holds, such as 2026-03-07T21:14, by the clocks of where the work is done. */
export const fromLocal = (typed: string): string | null => DateTime.fromISO(typed, { zone: ZONE }).toUTC().toISO();
