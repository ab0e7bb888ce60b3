import { expect, test } from "vitest";
import type { UnitLine } from "../api/types";
import { completed, completions, understand, type World } from "./command";

const R1 = { unit: "1", callSign: "R1-A", rawState: 2, radioState: "AVAILABLE_BY_RADIO" } as UnitLine;
const R2 = { unit: "2", callSign: "R2-A", incident: "9", stage: "EN_ROUTE" } as UnitLine;
const OLD = { unit: "3", callSign: "OLD-1", retired: true } as UnitLine;
const world: World = { units: [R1, R2, OLD], incident: "7", undo: null };
const says = (line: string, more: Partial<World> = {}) => understand(line, { ...world, ...more });

test("a view is gone to by its name", () => {
  expect(says("alarms").command).toEqual({ does: "GO", to: "/alarms" });
  expect(says("alarms now").command).toBeNull();
});

test("a unit is shown, by the beginning of its call sign where that is enough", () => {
  expect(says("r1").command).toEqual({ does: "SHOW", unit: R1 });
  expect(says("R2-A").says).toBe("R2-A: no state known, En route; Enter opens its job.");
  expect(says("r").command).toBeNull();
  expect(says("old-1").command).toBeNull();
});

test("a radio state is a number, and 0 is said for what it is", () => {
  expect(says("r1 6").command).toEqual({ does: "STATE", unit: R1, raw: 6 });
  expect(says("r1 0").says).toContain("CALLS FOR HELP");
  expect(says("r1 six").command).toBeNull();
  expect(says("r1 6 7").command).toBeNull();
});

test("a unit is sent on the page of an incident, to a leg, with a reason where there is one", () => {
  expect(says("send r2").command).toEqual({ does: "SEND", unit: R2, leg: "RESPONSE", because: null });
  expect(says("send r2 arrest radio").command).toEqual({ does: "SEND", unit: R2, leg: "ARREST", because: "RADIO_INFORMATION" });
  expect(says("send r2 home").says).toContain("no leg");
  expect(says("send r2 arrest whim").says).toContain("no reason");
  expect(says("send r2", { incident: null }).command).toBeNull();
  expect(says("drop r2 statement").command).toEqual({ does: "DROP", unit: R2, leg: "STATEMENT" });
});

test("a line for the log keeps its capitals", () => {
  expect(says("log He is Back").command).toEqual({ does: "LOG", text: "He is Back" });
  expect(says("log").command).toBeNull();
});

test("only what can be taken back is", () => {
  expect(says("undo").command).toBeNull();
  expect(says("undo", { undo: "R1-A sent" }).command).toEqual({ does: "UNDO" });
});

test("the last word is completed", () => {
  expect(completions("s", world)).toEqual(["send", "supervision"]);
  expect(completions("send r", world)).toEqual(["R1-A", "R2-A"]);
  expect(completions("send r1 a", world)).toEqual(["arrest"]);
  expect(completions("send r1 arrest n", world)).toEqual(["nearer"]);
  expect(completions("log a", world)).toEqual([]);
  expect(completed("send r", "R1-A")).toBe("send R1-A ");
});
