import { describe, expect, test } from "vitest";
import type { CarBoardLine } from "../api/types";
import type { Entry } from "../board/entry";
import { carStates, figuresOf } from "./figures";

const NOW = Date.parse("2026-07-07T20:20:00Z");
const entry = (id: string, incident: object, response: object = {}): Entry =>
  ({ id, incident: { recordId: id, grade: "G1", policyLabel: "Grade 1", receivedAt: "2026-07-07T20:11:00Z", targetAt: "2026-07-07T20:26:00Z", ...incident },
    response: { incident: id, legs: [], ...response } }) as Entry;
const leg = (name: string, more: object = {}) => ({ leg: name, required: true, served: false, carriers: [], ...more });

test("open incidents stand by grade, with the clocks of those where nobody is, the most pressing first", () => {
  const there = [leg("RESPONSE", { carriers: [{ unit: "u", progress: "AT_SCENE" }] })];
  const figures = figuresOf([
    entry("c", { grade: "G2", policyLabel: "Grade 2", targetAt: undefined }),
    entry("a", { targetAt: "2026-07-07T20:26:00Z" }),
    entry("b", { targetAt: "2026-07-07T20:18:30Z" }),
    entry("d", { targetAt: "2026-07-07T20:10:00Z" }, { legs: there }),
  ], NOW);
  expect(figures.grades).toEqual([
    { grade: "G1", label: "Grade 1", open: 3, past: 1, more: 0, clocks: [{ stage: "past", text: "1:30 past" }, { stage: "calm", text: "6:00 left" }] },
    { grade: "G2", label: "Grade 2", open: 1, past: 0, more: 0, clocks: [] },
  ]);
});

test("more clocks than can be read are counted", () => {
  const figures = figuresOf(Array.from({ length: 9 }, (_, index) => entry(`i${index}`, {})), NOW);
  expect(figures.grades).toMatchObject([{ open: 9, more: 3 }]);
  expect(figures.grades[0]!.clocks).toHaveLength(6);
});

test("legs are counted as resourced or with nobody, and only those that are needed", () => {
  const figures = figuresOf([
    entry("a", {}, { legs: [leg("RESPONSE", { carriers: [{ unit: "u" }] }), leg("IDVA_CAR"), leg("ARREST", { required: false })] }),
    entry("b", {}, { legs: [leg("RESPONSE"), leg("IDVA_CAR", { served: true })] }),
  ], NOW);
  expect(figures.legs).toEqual([
    { leg: "Response", needed: 2, resourced: 1, nobody: 1 },
    { leg: "IDVA car", needed: 2, resourced: 1, nobody: 1 },
  ]);
});

test("alarms are counted by kind, a crew that calls for help first", () => {
  const waits = { escalations: [{ cause: "CREW_NOT_CHECKED_IN", to: "DISPATCHER", raisedAt: "2026-07-07T20:15:00Z" }] };
  const calls = { emergencies: [{ unit: "u", declaredAt: "2026-07-07T20:19:00Z" }] };
  expect(figuresOf([entry("a", {}, waits), entry("b", {}, waits), entry("c", {}, calls)], NOW).alarms).toEqual([
    { kind: "A crew calls for help", count: 1, grave: true }, { kind: "Crew not checked in", count: 2, grave: false }]);
});

describe("what visitors may not learn", () => {
  const known = { district: "WIGAN", coarse: { latitude: 53.54, longitude: -2.63 }, flags: [{ flag: "SUSPECT_ON_SCENE", saidBy: "Ann" }], escalation: { cause: "x", to: "inspector-7" } };
  const told = {
    district: "WIGAN", near: { latitude: 53.54, longitude: -2.63 }, victims: ["p-44"],
    legs: [leg("RESPONSE", { carriers: [{ unit: "unit-55" }] })],
    emergencies: [{ unit: "unit-55", declaredAt: "2026-07-07T20:19:00Z" }],
    escalations: [{ cause: "RULE_BREACHED", to: "supervisor-7", raisedAt: "2026-07-07T20:15:00Z" }],
  };

  test("is in no figure: no id, place, district, person, unit or flag", () => {
    const text = JSON.stringify(figuresOf([entry("incident-33", known, told)], NOW));
    expect(text).toContain("A crew calls for help");
    expect(text).not.toMatch(/incident-33|wigan|53\.|2\.63|p-44|unit-55|-7"|ann|suspect/i);
  });

  test("an incident that is closed to some is not counted, whoever is signed in", () => {
    const nothing = { grades: [], legs: [], alarms: [] };
    expect(figuresOf([entry("a", {}, { ...told, restricted: true })], NOW)).toEqual(nothing);
    expect(figuresOf([entry("a", { restrictedTo: ["supervisor-7"] }, told)], NOW)).toEqual(nothing);
  });

  test("cars are counted by state, and not named", () => {
    const cars = [{ callSign: "IDVA-1", state: "AT_SCENE" }, { callSign: "IDVA-2", state: "AVAILABLE" }, { callSign: "IDVA-3", state: "AT_SCENE" },
      { callSign: "IDVA-4", state: "AVAILABLE", emergencySince: "2026-07-07T20:19:00Z" }] as CarBoardLine[];
    expect(carStates(cars)).toEqual([{ state: "At scene", count: 2 }, { state: "Available", count: 1 }, { state: "Calls for help", count: 1 }]);
  });
});
