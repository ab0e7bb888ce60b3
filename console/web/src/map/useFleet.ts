import { useQuery } from "@tanstack/react-query";
import { readAll } from "../api/read";
import type { CarLine, UnitLine } from "../api/types";
import { clockTime } from "../time";
import type { Fleet } from "./unit";

/** Positions are on no live list. Each look is on record, so they are not asked for every second. */
const AGAIN_MILLIS = 15_000;

/** After two looks that failed, what is shown is called old. */
const OLD_MILLIS = 2.5 * AGAIN_MILLIS;

/** Units and cars, read again and again, and what is wrong with that at `now`. */
export function useFleet(now: number): { readonly fleet: Fleet | null; readonly problem: string | null } {
  const units = useQuery({
    queryKey: ["map", "units"], queryFn: () => readAll<UnitLine>("/api/dispatch/units?limit=200"), refetchInterval: AGAIN_MILLIS });
  const cars = useQuery({
    queryKey: ["map", "cars"], queryFn: () => readAll<CarLine>("/api/car/cars?limit=200"), refetchInterval: AGAIN_MILLIS });
  const fleet = units.data === undefined ? null : { units: units.data, cars: cars.data ?? null, readAt: units.dataUpdatedAt };
  const problems = [problemOf("Units", units, now), problemOf("Cars", cars, now)].filter((problem) => problem !== null);
  return { fleet, problem: problems.join(" ") || null };
}

type Reading = { readonly data: unknown; readonly dataUpdatedAt: number; readonly error: Error | null };

/** Said where nothing could be read, or what was read is old. */
export function problemOf(what: string, reading: Reading, now: number): string | null {
  if (reading.data === undefined) return reading.error === null ? null : `${what} cannot be read: ${reading.error.message}.`;
  return now - reading.dataUpdatedAt > OLD_MILLIS ? `${what}: this is how they were at ${clockTime(reading.dataUpdatedAt)}.` : null;
}
