import { expect, test } from "vitest";
import type { ResponseLine } from "../api/types";
import { mayBeHeard, newsOf } from "./informing";
import { request } from "./scene";

const nothing = { says: null, which: null, suspect: "", officer: "", text: "" };

test("nothing is sent while something is missing", () => {
  expect(request(nothing)).toBeNull();
  expect(request({ ...nothing, says: "SUSPECT" })).toBeNull();
  expect(request({ ...nothing, says: "DECLARED_SAFE", which: "SUSPECT_ARRESTED", officer: "  " })).toBeNull();
});

test("each word from the scene is its own request", () => {
  expect(request({ ...nothing, says: "UNSAFE" })).toEqual({ path: "scene", body: { state: "UNSAFE" } });
  expect(request({ ...nothing, says: "SUSPECT", which: "LEFT_SCENE", suspect: "7" })).toEqual({ path: "suspect", body: { whereabouts: "LEFT_SCENE", suspect: "7" } });
  expect(request({ ...nothing, says: "DECLARED_SAFE", which: "SUSPECT_ARRESTED", officer: " PC 1234 ", text: "" }))
    .toEqual({ path: "scene/safe", body: { basis: "SUSPECT_ARRESTED", officer: "PC 1234" } });
  expect(request({ ...nothing, says: "SAFE_NO_MORE", which: "SUSPECT_BACK", text: "seen in the yard" }))
    .toEqual({ path: "scene/revoke", body: { reason: "SUSPECT_BACK", explanation: "seen in the yard" } });
  expect(request({ ...nothing, says: "ARRESTED", text: "assault" })).toEqual({ path: "arrest", body: { grounds: "assault" } });
  expect(request({ ...nothing, says: "HOLD_LIFTED", which: "FIREARM" })).toEqual({ path: "holds/lift", body: { reason: "FIREARM" } });
});

const legs = (...all: object[]) => ({ legs: all }) as ResponseLine;

test("the caller is told how far help has come, and the car is not help that has come", () => {
  expect(newsOf(undefined)).toBe("NOBODY_SENT_YET");
  expect(newsOf(legs({ leg: "IDVA_CAR", carriers: [{ unit: "1", progress: "AT_SCENE" }] }))).toBe("NOBODY_SENT_YET");
  expect(newsOf(legs({ leg: "RESPONSE", carriers: [{ unit: "1", progress: "EN_ROUTE" }] }))).toBe("DISPATCHED");
  expect(newsOf(legs({ leg: "RESPONSE", carriers: [{ unit: "1", progress: "AT_SCENE" }] }))).toBe("ARRIVED");
});

test("a suspect of whom nobody knows may be where the phone rings", () => {
  expect(mayBeHeard(undefined)).toBe(true);
  expect(mayBeHeard({ scene: { suspect: "LEFT_SCENE" } } as ResponseLine)).toBe(true);
  expect(mayBeHeard({ scene: { suspect: "IN_CUSTODY" } } as ResponseLine)).toBe(false);
});
