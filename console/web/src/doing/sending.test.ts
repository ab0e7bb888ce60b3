import { expect, test } from "vitest";
import type { DecisionLine, Recommended, ResponseLine } from "../api/types";
import { askedCar, first, standing, waitingLeg, whoSent } from "./sending";

const response = (...legs: object[]) => ({ legs }) as ResponseLine;

test("the leg that waits first is offered, and response where none does", () => {
  expect(waitingLeg(undefined)).toBe("RESPONSE");
  expect(waitingLeg(response({ leg: "RESPONSE", required: true, carriers: [{ unit: "1" }] }, { leg: "ARREST", required: false, carriers: [] },
    { leg: "IDVA_CAR", required: true, carriers: [] }))).toBe("IDVA_CAR");
  expect(waitingLeg(response({ leg: "RESPONSE", required: true, served: true, carriers: [] }, { leg: "ARREST", required: true, carriers: [] }))).toBe("ARREST");
});

test("a car that is asked waits no more, one that was let go does", () => {
  const legs = [{ leg: "RESPONSE", required: true, carriers: [{ unit: "1" }] }, { leg: "STATEMENT", required: true }, { leg: "IDVA_CAR", required: true }];
  expect(waitingLeg({ legs, car: [{ current: true, standing: "PROPOSED" }] } as ResponseLine)).toBe("STATEMENT");
  expect(askedCar({ car: [{ current: false, standing: "RELEASED" }] } as ResponseLine)).toBeUndefined();
  expect(askedCar({ car: [{ current: false, standing: "REFUSED" }, { current: true, standing: "CONFIRMED", car: "7" }] } as ResponseLine)?.car).toBe("7");
});

test("the first is the first that may go, wherever it stands", () => {
  const shown = { result: { candidates: [{ unit: "1", standing: "COMMITTED" }, { unit: "2", standing: "ELIGIBLE" }] } } as Recommended;
  expect(first(shown)?.unit).toBe("2");
  expect(first({ result: { candidates: [] } } as Recommended)).toBeUndefined();
});

test("a candidate says how far it is and what keeps it away", () => {
  expect(standing({ standing: "ELIGIBLE", points: 40, travelSeconds: 250 })).toBe("4 min away, 40 points");
  expect(standing({ standing: "ELIGIBLE", points: 40, travelSeconds: 0 })).toBe("1 min away, 40 points");
  expect(standing({ standing: "REFUSED_BY_RULE", refusal: "CREW_INCOMPLETE" })).toBe("crew incomplete");
  expect(standing({ standing: "POSITION_STALE" })).toBe("position stale");
});

test("who sent the one that was wanted is told before who sent another", () => {
  const line = (more: object) => ({ leg: "RESPONSE", kind: "LegAssigned", ...more }) as DecisionLine;
  const decisions = [line({ unit: "1", person: "dispatcher-1" }), line({ unit: "2", person: "dispatcher-2" }), line({ kind: "LegRecommended", person: "dispatcher-3" })];
  expect(whoSent(decisions, "RESPONSE", "1")?.person).toBe("dispatcher-1");
  expect(whoSent(decisions, "RESPONSE", "9")?.person).toBe("dispatcher-2");
  expect(whoSent(decisions, "IDVA_CAR", "1")).toBeUndefined();
});
