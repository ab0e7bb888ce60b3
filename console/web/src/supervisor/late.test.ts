import { expect, test } from "vitest";
import type { Entry } from "../board/entry";
import { late, unresourced } from "./late";

const entry = (response: object) => ({ id: "1", incident: undefined, response }) as unknown as Entry;

test("a leg that is needed and carried by nobody is unresourced, the car is not", () => {
  expect(unresourced(entry({ legs: [{ leg: "ARREST", required: true, carriers: [] }] }))).toBe(true);
  expect(unresourced(entry({ legs: [{ leg: "ARREST", required: true, served: true, carriers: [] }, { leg: "IDVA_CAR", required: true, carriers: [] }] }))).toBe(false);
  expect(unresourced(entry({ legs: [{ leg: "RESPONSE", required: true, carriers: [{ unit: "7" }] }] }))).toBe(false);
});

test("it is late when the target has passed and nobody is there", () => {
  const target = "2026-07-07T20:15:00Z";
  const at = Date.parse(target);
  expect(late(entry({ targetAt: target }), at - 1)).toBe(false);
  expect(late(entry({ targetAt: target, legs: [{ leg: "RESPONSE", carriers: [{ progress: "EN_ROUTE" }] }] }), at + 1)).toBe(true);
  expect(late(entry({ targetAt: target, legs: [{ leg: "RESPONSE", carriers: [{ progress: "AT_SCENE" }] }] }), at + 1)).toBe(false);
  expect(late(entry({}), at)).toBe(false);
});
