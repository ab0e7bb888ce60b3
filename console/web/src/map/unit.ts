import type { CarLine, UnitLine } from "../api/types";
import type { Tone } from "../design/parts";
import { howLong } from "../time";
import { words } from "../words";
import { type Area, areaAround } from "./area";
import { NO_PLACE, type Spot } from "./spot";

/** What is known of units and cars, and when it was read, by this machine's clock. */
export type Fleet = {
  readonly units: readonly UnitLine[];
  /** Null where nobody knows which units are cars: then none is drawn as a point. */
  readonly cars: readonly CarLine[] | null;
  readonly readAt: number;
};

type Fix = NonNullable<UnitLine["position"]>;

/** Off duty there is no crew to be found. */
const NOT_OUT = new Set(["OFF_DUTY"]);

/** A stop there may be at an address that nobody may learn. Source: domain 8.7. */
const AT_A_DOOR = new Set(["AT_SCENE", "WITH_VICTIM", "STAGED", "CONFIDENTIAL"]);

/** On the way to a refuge or a hospital even a rough place says too much. */
const HIDDEN = new Set(["TRANSPORTING"]);

/** Everybody who is out: units as a point where they are at nobody's door, cars always as an area. */
export function fleetSpots(fleet: Fleet, now: number): readonly Spot[] {
  const elapsed = Math.max(0, now - fleet.readAt);
  const carOf = new Map((fleet.cars ?? []).flatMap((car) => (car.unit ? [[car.unit, car]] : [])));
  const units = fleet.units.filter((unit) => !unit.retired);
  return [
    ...units.filter((unit) => !carOf.has(unit.unit!) && !NOT_OUT.has(unit.radioState ?? ""))
      .map((unit) => unitSpot(unit, fleet.cars !== null, elapsed)),
    ...(fleet.cars ?? []).filter((car) => !NOT_OUT.has(car.state ?? ""))
      .map((car) => carSpot(car, units.find((unit) => unit.unit === car.unit), elapsed)),
  ];
}

function unitSpot(unit: UnitLine, carsAreKnown: boolean, elapsed: number): Spot {
  const atADoor = AT_A_DOOR.has(unit.stage ?? "") || AT_A_DOOR.has(unit.radioState ?? "");
  // Who calls for help has to be found.
  const isExact = Boolean(unit.emergencySince) || (carsAreKnown && !atADoor);
  const state = unit.emergencySince ? "CALLS FOR HELP" : atADoor ? "Committed" : words(unit.stage ?? unit.radioState);
  return spotOf({ key: `unit-${unit.unit}`, kind: "unit", title: unit.callSign ?? "A unit", incident: unit.incident ?? null },
    state, unit.emergencySince ? "red" : "plain", unit.position, isExact, elapsed);
}

function carSpot(car: CarLine, unit: UnitLine | undefined, elapsed: number): Spot {
  const isCalling = car.state === "EMERGENCY" || Boolean(unit?.emergencySince);
  const who = { key: `car-${car.car}`, kind: "car", title: car.callSign ?? "A car", incident: car.incident ?? null } as const;
  const state = isCalling ? "CALLS FOR HELP" : words(car.state);
  const spot = spotOf(who, state, isCalling ? "red" : "plain", unit?.position, isCalling, elapsed);
  return HIDDEN.has(car.state ?? "") && !isCalling
    ? { ...spot, area: null, old: false, notes: [state, "Its place is not shown while it takes somebody to safety"] }
    : spot;
}

function spotOf(
  who: Pick<Spot, "key" | "kind" | "title" | "incident">, state: string, tone: Tone, fix: Fix | null | undefined, isExact: boolean, elapsed: number,
): Spot {
  const place = placeOf(fix);
  if (!fix || !place) return { ...who, tone, label: who.title, notes: [state, NO_PLACE], area: null, exact: null, old: false };
  const age = howOld(fix, elapsed);
  const old = fix.stale ?? false;
  return {
    ...who,
    tone,
    notes: [state, old ? `OLD FIX: ${age} ago` : `fix ${age} ago`, ...(isExact ? [] : ["shown as an area"])],
    label: old ? `${who.title}\n${age} old` : who.title,
    area: place,
    exact: isExact ? { latitude: fix.latitude!, longitude: fix.longitude! } : null,
    old,
  };
}

const placeOf = (fix: Fix | null | undefined): Area | null =>
  fix?.latitude === undefined || fix.longitude === undefined ? null : areaAround(fix.latitude, fix.longitude);

/** Of its age when it was read, and since then. */
const howOld = (fix: Fix, elapsedMillis: number): string => {
  const millis = (fix.ageSeconds ?? 0) * 1000 + elapsedMillis;
  return millis < 60_000 ? `${Math.floor(millis / 1000)} s` : millis < 3_600_000 ? `${Math.floor(millis / 60_000)} min` : howLong(millis);
};
