import { somebodyIsThere } from "../board/cells";
import { type Entry, targetAt } from "../board/entry";

/** A leg is needed and nobody carries it; the car is asked for and not sent, so it is none of these. */
export const unresourced = (entry: Entry) =>
  (entry.response?.legs ?? []).some((leg) => leg.leg !== "IDVA_CAR" && leg.required && !leg.served && (leg.carriers ?? []).length === 0);

/** The time by which somebody was to be there has passed, and nobody is. */
export function late(entry: Entry, now: number): boolean {
  const target = targetAt(entry);
  return target !== undefined && target !== null && Date.parse(target) < now && !somebodyIsThere(entry.response);
}
