import { alarmsOf } from "../alarms/alarms";
import type { CarBoardLine, LegLine } from "../api/types";
import { somebodyIsThere } from "../board/cells";
import { byUrgency, clockStartedAt, type Entry, gradeLabel, gradeOf, targetAt } from "../board/entry";
import { type Target, targetClock } from "../time";
import { words } from "../words";

/** Everything on the wall: counts and clocks by kind, and nothing by which one record could be told from another. */
export type Figures = {
  readonly grades: readonly GradeFigures[];
  readonly legs: readonly LegFigures[];
  readonly alarms: readonly { readonly kind: string; readonly count: number; readonly grave: boolean }[];
};

export type GradeFigures = {
  readonly grade: string | null;
  readonly label: string;
  readonly open: number;
  /** Whose target is past and nobody is there. */
  readonly past: number;
  /** Clocks to the targets of incidents where nobody is yet, the most pressing first, and how many more there are. */
  readonly clocks: readonly Target[];
  readonly more: number;
};

export type LegFigures = { readonly leg: string; readonly needed: number; readonly resourced: number; readonly nobody: number };

/** More clocks than these are not read from across a room. */
const CLOCKS_MAX = 6;

/** A wall is seen by visitors: what not everybody may know of is not counted there, whoever is signed in. */
const isForAll = (entry: Entry) => !entry.response?.restricted && !entry.incident?.restrictedTo;

export function figuresOf(entries: Iterable<Entry>, now: number): Figures {
  const counted = [...entries].filter(isForAll).sort(byUrgency);
  return { grades: gradesOf(counted, now), legs: legsOf(counted), alarms: alarmKinds(counted) };
}

function gradesOf(entries: readonly Entry[], now: number): GradeFigures[] {
  return grouped(entries, gradeLabel).map(([label, same]) => {
    const clocks = same.flatMap((entry) => clockOf(entry, now)).sort((a, b) => a.targetAt.localeCompare(b.targetAt)).map((one) => one.clock);
    return {
      grade: gradeOf(same[0]!),
      label,
      open: same.length,
      past: clocks.filter((clock) => clock.stage === "past").length,
      clocks: clocks.slice(0, CLOCKS_MAX),
      more: Math.max(0, clocks.length - CLOCKS_MAX),
    };
  });
}

function clockOf(entry: Entry, now: number): { targetAt: string; clock: Target }[] {
  const target = targetAt(entry);
  if (!target || somebodyIsThere(entry.response)) return [];
  return [{ targetAt: target, clock: targetClock(clockStartedAt(entry) ?? target, target, now) }];
}

function legsOf(entries: readonly Entry[]): LegFigures[] {
  const needed = entries.flatMap((entry) => entry.response?.legs ?? []).filter((leg) => leg.required);
  return grouped(needed, (leg) => words(leg.leg)).map(([leg, same]) => {
    const resourced = same.filter(isResourced).length;
    return { leg, needed: same.length, resourced, nobody: same.length - resourced };
  });
}

const isResourced = (leg: LegLine) => leg.served === true || (leg.carriers ?? []).length > 0;

function alarmKinds(entries: readonly Entry[]) {
  return grouped(alarmsOf(entries), (alarm) => alarm.text)
    .map(([kind, same]) => ({ kind, count: same.length, grave: same.some((alarm) => alarm.grave) }));
}

/** How many cars are in each state, by the states' names. */
export const carStates = (cars: readonly CarBoardLine[]): readonly { readonly state: string; readonly count: number }[] =>
  grouped(cars, (car) => (car.emergencySince ? "Calls for help" : words(car.state)))
    .map(([state, same]) => ({ state, count: same.length }))
    .sort((a, b) => a.state.localeCompare(b.state));

/** In the order in which each kind comes first. */
function grouped<T>(all: readonly T[], kindOf: (one: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  all.forEach((one) => groups.set(kindOf(one), [...(groups.get(kindOf(one)) ?? []), one]));
  return [...groups];
}
