import { describe, expect, test } from "vitest";
import { middleOf } from "./area";
import { drawnAreas, drawnPoints, drawnWords } from "./drawing";
import { NO_PLACE } from "./spot";
import { type Fleet, fleetSpots } from "./unit";
import { problemOf } from "./useFleet";

const READ_AT = Date.parse("2026-07-07T20:20:00Z");
const FIX = { latitude: 53.5562, longitude: -2.6148, ageSeconds: 10, stale: false };
const unit = (more: object = {}) => ({ unit: "u1", callSign: "R1", radioState: "AVAILABLE_ON_PATROL", position: FIX, ...more });
const car = (more: object = {}) => ({ car: "c1", callSign: "IDVA-1", unit: "u1", state: "AVAILABLE", ...more });
const seen = (units: object[], cars: object[] | null = [], later = 0) =>
  fleetSpots({ units, cars, readAt: READ_AT } as Fleet, READ_AT + later);
const drawn = (spots: ReturnType<typeof seen>) => JSON.stringify([drawnAreas(spots, null), drawnWords(spots, null), drawnPoints(spots, null)]);

describe("a unit", () => {
  test("is a point where its fix says, with the fix's age as it grows", () => {
    expect(seen([unit()])).toMatchObject([{ title: "R1", exact: { latitude: 53.5562 }, old: false, notes: ["Available on patrol", "fix 10 s ago"], label: "R1" }]);
    expect(seen([unit()], [], 115_000)).toMatchObject([{ notes: ["Available on patrol", "fix 2 min ago"] }]);
  });

  test("with an old fix is said to have one, on the map too", () => {
    expect(seen([unit({ position: { ...FIX, ageSeconds: 720, stale: true } })])).toMatchObject([
      { old: true, label: "R1\n12 min old", notes: ["Available on patrol", "OLD FIX: 12 min ago"] }]);
  });

  test.each([{ stage: "AT_SCENE" }, { stage: "STAGED" }, { radioState: "AT_SCENE" }, { radioState: "CONFIDENTIAL" }])("that stops, %o, is committed, and an area", (stop) => {
    const spots = seen([unit(stop)]);
    expect(spots).toMatchObject([{ exact: null, notes: ["Committed", "fix 10 s ago", "shown as an area"] }]);
    expect(middleOf(spots[0]!.area!).map((degrees) => degrees.toFixed(4))).toEqual(["-2.6100", "53.5600"]);
    expect(drawn(spots)).not.toMatch(/53\.5562|2\.6148/);
  });

  test("is no point while nobody knows which of them are cars", () => {
    expect(drawn(seen([unit()], null))).not.toMatch(/53\.5562|2\.6148/);
  });

  test("whose crew calls for help is a point wherever it is: it has to be found", () => {
    expect(seen([unit({ stage: "AT_SCENE", emergencySince: "2026-07-07T20:19:00Z" })])).toMatchObject([
      { exact: { latitude: 53.5562 }, tone: "red", notes: ["CALLS FOR HELP", "fix 10 s ago"] }]);
  });

  test("of which no place is told is listed, and one that is not out is not", () => {
    expect(seen([unit({ position: null, emergencySince: null })])).toMatchObject([{ area: null, exact: null, notes: ["Available on patrol", NO_PLACE] }]);
    expect(seen([unit({ retired: true }), unit({ radioState: "OFF_DUTY" })])).toEqual([]);
  });
});

describe("a car", () => {
  test("is an area in every state, and not listed a second time as a unit", () => {
    const spots = seen([unit()], [car()]);
    expect(spots).toMatchObject([{ kind: "car", title: "IDVA-1", exact: null, notes: ["Available", "fix 10 s ago", "shown as an area"] }]);
    expect(drawn(spots)).not.toMatch(/53\.5562|2\.6148/);
  });

  test("has no place at all while it takes somebody to safety", () => {
    const spots = seen([unit()], [car({ state: "TRANSPORTING" })]);
    expect(spots).toMatchObject([{ area: null, exact: null, notes: ["Transporting", "Its place is not shown while it takes somebody to safety"] }]);
    expect(JSON.parse(drawn(spots)).flatMap((one: { features: unknown[] }) => one.features)).toEqual([]);
  });

  test("that calls for help is found, also on the way to safety", () => {
    expect(seen([unit({ emergencySince: "2026-07-07T20:19:00Z" })], [car({ state: "TRANSPORTING" })])).toMatchObject([
      { exact: { latitude: 53.5562 }, tone: "red", notes: ["CALLS FOR HELP", "fix 10 s ago"] }]);
  });

  test("without a unit of its own is listed without a place", () => {
    expect(seen([], [car({ unit: null })])).toMatchObject([{ area: null, notes: ["Available", NO_PLACE] }]);
  });
});

test("an incident and a car of the same area are drawn apart", () => {
  const incident = { ...seen([unit()], [car()])[0]!, kind: "incident" as const, key: "incident-a" };
  expect(drawnAreas([incident, ...seen([unit()], [car()])], null).features.map((feature) => feature.properties!.incident)).toEqual([true, false]);
});

test("positions that cannot be read, or no longer, are said", () => {
  const reading = { data: undefined, dataUpdatedAt: 0, error: null };
  expect(problemOf("Units", reading, READ_AT)).toBeNull();
  expect(problemOf("Units", { ...reading, error: new Error("not allowed") }, READ_AT)).toBe("Units cannot be read: not allowed.");
  expect(problemOf("Units", { ...reading, data: [], dataUpdatedAt: READ_AT }, READ_AT + 30_000)).toBeNull();
  expect(problemOf("Units", { ...reading, data: [], dataUpdatedAt: READ_AT }, READ_AT + 40_000)).toBe("Units: this is how they were at 21:20:00.");
});
