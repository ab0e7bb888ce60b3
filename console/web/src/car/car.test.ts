import { expect, test } from "vitest";
import type { CarLine, DutyLine } from "../api/types";
import { fromLocal } from "../time";
import { dutiesFor, missing, seatOf } from "./crew";
import { objectionTo } from "./doors/NewStore";
import { last, ofCase, ofDuty, ofJob, recordLine, warningRead } from "./reports";
import { OLD_MILLIS, sceneOf } from "./scene";
import type { Line } from "./store/Outbox";

const NOON = Date.parse("2026-03-07T12:00:00Z");
const OF = { job: "j-1", incident: "i-1" };
const car = (part: Partial<CarLine>): CarLine => ({ scenePlace: "SCENE", sceneAt: "2026-03-07T11:59:00Z", ...part });

test.each([
  ["SAFE", "green", "SAFE"],
  ["CONTROLLED", "amber", "CONTROLLED, NOT SAFE"],
  ["UNSAFE", "red", "NOT SAFE"],
  ["REVOKED", "red", "NOT SAFE ANY MORE"],
  ["UNKNOWN", "red", "NOT KNOWN TO BE SAFE"],
  [undefined, "red", "NOT KNOWN TO BE SAFE"],
] as const)("a scene that is %s shows %s: %s", (sceneState, tone, text) => {
  expect(sceneOf(car(sceneState ? { sceneState } : {}), NOON, NOON)).toMatchObject({ tone, text });
});

test("an old word that it is safe is none to leave a vehicle on", () => {
  const heard = NOON - OLD_MILLIS - 1;
  expect(sceneOf(car({ sceneState: "SAFE" }), heard, NOON)).toMatchObject({ tone: "amber", text: "WAS SAFE" });
  expect(sceneOf(car({ sceneState: "SAFE" }), heard, NOON).more).toContain("ask by radio");
  expect(sceneOf(undefined, null, NOON).tone).toBe("red");
});

test("to leave comes before everything else about the scene", () => {
  expect(sceneOf(car({ sceneState: "SAFE", mustWithdraw: true }), NOON, NOON)).toMatchObject({ tone: "red", text: "LEAVE NOW" });
});

test("a crew that is not complete says who is missing", () => {
  expect(missing({ constables: [], idvas: ["a"] })).toContain("an officer still has");
  expect(missing({ constables: ["o"], idvas: [] })).toContain("an advocate still has");
  expect(missing({})).toContain("an officer and an advocate");
  expect(missing({ constables: ["o"], idvas: ["a"] })).toBeNull();
  expect(missing(undefined)).not.toBeNull();
});

test("one signs on to a window that runs or begins soon, one's own first", () => {
  const duty = (id: string, from: string, until: string, part: Partial<DutyLine> = {}): DutyLine => ({
    duty: id, dutyFrom: `2026-03-07T${from}:00Z`, dutyUntil: `2026-03-07T${until}:00Z`, members: [], ...part,
  });
  const found = dutiesFor([
    duty("over", "06:00", "12:00"),
    duty("runs", "10:00", "14:00"),
    duty("mine", "12:30", "20:00", { members: [{ member: "a-1" }] }),
    duty("late", "13:30", "20:00"),
    duty("off", "10:00", "14:00", { cancelled: true }),
    duty("replaced", "10:00", "14:00", { withdrawnBy: "rota v2" }),
  ], "a-1", NOON);
  expect(found.map((one) => one.duty)).toEqual(["mine", "runs"]);
});

test("who crews a car has a seat in it, and nobody else", () => {
  expect(seatOf(["IDVA_CAR_OFFICER"])).toBe("OFFICER");
  expect(seatOf(["IDVA_CAR_ADVOCATE"])).toBe("ADVOCATE");
  expect(seatOf(["DISPATCHER"])).toBeNull();
});

test.each([
  ["46810", "46810", /6 digits/],
  ["123456", "123456", /soon guessed/],
  ["987654", "987654", /soon guessed/],
  ["121212", "121212", /soon guessed/],
  ["468102", "468103", /not the same/],
  ["468102", "468102", null],
])("the PIN %s, again %s", (pin, again, objection) => {
  if (objection === null) expect(objectionTo(pin, again)).toBeNull();
  else expect(objectionTo(pin, again)).toMatch(objection);
});

test("a report goes to its job with the time at which it was entered", () => {
  expect(ofJob(OF, "contact-started", { victim: "v-1", channel: "IN_PERSON", place: "SCENE" }, NOON)).toEqual({
    what: "CONTACT_STARTED", job: "j-1", about: "v-1", path: "/api/car/deployments/j-1/contact-started",
    body: { victim: "v-1", channel: "IN_PERSON", place: "SCENE", at: "2026-03-07T12:00:00.000Z" },
  });
  expect(warningRead(OF, "FIREARM", undefined, NOON)).toMatchObject({
    path: "/api/dispatch/co-responses/i-1/warnings/ack", body: { warning: "FIREARM", deployment: "j-1" },
  });
});

test("an officer signs on as a constable, an advocate as an IDVA, and off as nothing", () => {
  expect(ofDuty("d-1", "sign-on", { person: "o", seat: "OFFICER" }, NOON).body).toMatchObject({ member: "o", role: "CONSTABLE" });
  expect(ofDuty("d-1", "sign-on", { person: "a", seat: "ADVOCATE" }, NOON).body).toMatchObject({ member: "a", role: "IDVA" });
  expect(ofDuty("d-1", "sign-off", { person: "a", seat: "ADVOCATE" }, NOON).body).not.toHaveProperty("role");
});

test("what is written for a case goes to the record that its line is answered with", () => {
  const needs = ofCase(OF, "v-1", "advocacy/needs", { needs: [] });
  expect(needs.record(NOON)).toMatchObject({ path: "/api/case/cases", body: { incident: "i-1", victim: "v-1", deployment: "j-1" } });
  expect(needs.report("key-1")).toMatchObject({ path: "/api/case/advocacy/{answered}/needs", after: "key-1" });
  expect(ofCase(OF, "v-1", "cases/safe-contact", {}).report("key-1").path).toBe("/api/case/cases/{answered}/safe-contact");
});

const line = (what: string, part: Partial<Line> = {}): Line => ({
  number: 1, key: "k", what, job: "j-1", about: "v-1", enteredAt: NOON, after: null, letter: null, state: "SENT", refusal: null, answered: null, ...part,
});

test("what was refused or set aside did not happen, and one victim's is not another's", () => {
  expect(last([line("CONTACT_STARTED"), line("CONTACT_ENDED", { state: "REFUSED" })], "j-1", "v-1", "CONTACT_STARTED", "CONTACT_ENDED")!.what).toBe("CONTACT_STARTED");
  expect(last([line("CONTACT_STARTED", { about: "v-2" })], "j-1", "v-1", "CONTACT_STARTED")).toBeUndefined();
  expect(last([line("STAGED", { state: "ASIDE" })], "j-1", null, "STAGED")).toBeUndefined();
  expect(recordLine([line("CONTACT_RECORD", { state: "ASIDE" })], OF, "v-1")).toBeUndefined();
  expect(recordLine([line("CONTACT_RECORD", { job: "j-2" })], OF, "v-1")).toBeUndefined();
  expect(recordLine([line("CONTACT_RECORD")], OF, "v-1")!.key).toBe("k");
});

test("a promised time is London's, in summer too", () => {
  expect(fromLocal("2026-03-07T21:14")).toBe("2026-03-07T21:14:00.000Z");
  expect(fromLocal("2026-07-07T21:14")).toBe("2026-07-07T20:14:00.000Z");
});
