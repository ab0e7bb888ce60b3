import { describe, expect, test } from "vitest";
import type { Entry } from "../board/entry";
import { areaAround, areaOfAll, gridOver, middleOf, widened } from "./area";
import { drawnAreas, drawnPoints, drawnWords } from "./drawing";
import { incidentSpot, NO_PLACE } from "./spot";

const entry = (id: string, incident: object, response?: object): Entry =>
  ({ id, incident: { recordId: id, grade: "G1", policyLabel: "Grade 1", receivedAt: "2026-07-07T20:11:00Z", district: "WIGAN", ...incident },
    response: response && { incident: id, ...response } }) as Entry;

describe("where an incident is", () => {
  test("is an area of a hundredth of a degree, never a point, however exact what was told", () => {
    const spot = incidentSpot(entry("a", { coarse: { latitude: 53.5448, longitude: -2.6318 } }));
    expect(spot.exact).toBeNull();
    expect(spot.area!.north - spot.area!.south).toBeCloseTo(0.01);
    expect(middleOf(spot.area!).map((degrees) => degrees.toFixed(4))).toEqual(["-2.6300", "53.5400"]);
    expect(JSON.stringify([drawnAreas([spot], null), drawnWords([spot], null), drawnPoints([spot], null)])).not.toMatch(/53\.5448|2\.6318/);
  });

  test("is what the response tells while the incident's list has not come", () => {
    const spot = incidentSpot({ id: "a", incident: undefined, response: { incident: "a", near: { latitude: 53.54, longitude: -2.63 } } });
    expect(spot).toMatchObject({ area: areaAround(53.54, -2.63), title: "Not graded", tone: "open" });
  });

  test("and one without a place is listed as such", () => {
    expect(incidentSpot(entry("a", {}))).toMatchObject({ area: null, notes: ["Wigan", NO_PLACE], incident: "a" });
    expect(drawnAreas([incidentSpot(entry("a", {}))], null).features).toEqual([]);
  });
});

test("what stands in the same area is drawn once, by its most urgent, and says how many more there are", () => {
  const near = { coarse: { latitude: 53.54, longitude: -2.63 } };
  const spots = [entry("a", near), entry("b", { ...near, grade: "G2", policyLabel: "Grade 2" }), entry("c", { coarse: { latitude: 53.6, longitude: -2.6 } })].map(incidentSpot);
  const drawn = drawnWords(spots, "incident-b").features.map((feature) => feature.properties);
  expect(drawn).toMatchObject([{ key: "incident-a", label: "Grade 1\nand 1 more", tone: "red", selected: true }, { label: "Grade 1", selected: false }]);
});

describe("the lines to judge distances by", () => {
  const lines = (degrees: number) => gridOver({ west: -2.6, south: 53.5, east: -2.6 + degrees, north: 53.5 + degrees }, [-2.63, 53.54]);
  const apart = (degrees: number, side: 0 | 1) => {
    const at = lines(degrees).filter((line) => line.from[side] === line.to[side]).map((line) => line.from[side]);
    return at[1]! - at[0]!;
  };

  test("stand 1 km apart, every fifth heavy", () => {
    expect(apart(0.2, 1) * 111.32).toBeCloseTo(1);
    expect(apart(0.2, 0) * 111.32 * Math.cos((53.54 * Math.PI) / 180)).toBeCloseTo(1);
    const heavy = lines(0.2).filter((line) => line.from[1] === line.to[1]).flatMap((line, row) => (line.heavy ? [row] : []));
    expect(heavy.slice(1).map((row, index) => row - heavy[index]!)).toEqual([5, 5, 5]);
  });

  test("are only the heavy ones over a county, and none over a country", () => {
    expect(lines(2.5).every((line) => line.heavy)).toBe(true);
    expect(apart(2.5, 1) * 111.32).toBeCloseTo(5);
    expect(lines(14)).toEqual([]);
  });

  test("go on beyond what is seen, by as much on every side", () => {
    const wide = widened({ west: -3, south: 53, east: -2, north: 54 });
    expect(wide).toEqual({ west: -4, south: 52, east: -1, north: 55 });
  });

  test("stay where they are when the map is moved a little", () => {
    const first = lines(0.2)[0]!.from[0];
    const moved = gridOver({ west: -2.601, south: 53.5, east: -2.4, north: 53.7 }, [-2.63, 53.54]).map((line) => line.from[0]);
    expect(moved.some((at) => Math.abs(at - first) < 1e-9)).toBe(true);
  });
});

test("all that there is lies in the smallest area around it", () => {
  expect(areaOfAll([])).toBeNull();
  expect(areaOfAll([areaAround(53.5, -2.5), areaAround(53.7, -2.9)])).toMatchObject({
    west: expect.closeTo(-2.905), south: expect.closeTo(53.495), east: expect.closeTo(-2.495), north: expect.closeTo(53.705) });
});
