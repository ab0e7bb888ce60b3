import type { Listed } from "./list";

/** The time by the services' clock: a target is not moved by a wrong clock of this machine. */
export function serviceNow(list: Listed<unknown>, now: number): number {
  if (list.asOf === null || list.ageMillis === null || list.heardAt === null) return now;
  return Date.parse(list.asOf) + list.ageMillis + (now - list.heardAt);
}
