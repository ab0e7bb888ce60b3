import { expect, test } from "vitest";
import type { Entry } from "../board/entry";
import { alarmsOf } from "./alarms";

const entry = (id: string, response: object, incident: object = {}): Entry =>
  ({ id, response: { incident: id, policyLabel: "Grade 1", ...response }, incident: { recordId: id, policyLabel: "Grade 1", receivedAt: "2026-07-07T20:11:00Z", ...incident } });

test("a crew that calls for help comes first, then what waits longest", () => {
  const told = alarmsOf([
    entry("a", { escalations: [{ cause: "RULE_BREACHED", to: "CONTROL_ROOM_SUPERVISOR", raisedAt: "2026-07-07T20:30:00Z" }] }),
    entry("b", { emergencies: [{ unit: "u", declaredAt: "2026-07-07T20:40:00Z" }] }),
    entry("c", { carUnconfirmed: true, car: [{ answerDueAt: "2026-07-07T20:20:00Z" }] }),
  ]);
  expect(told.map((one) => one.text)).toEqual(["A crew calls for help", "The car has not answered: ask by radio", "Rule breached"]);
  expect(told[2]).toMatchObject({ to: "Control room supervisor", cause: "RULE_BREACHED", of: "Grade 1, opened 21:11" });
});

test("what was taken on rings no more, and a clock rings only once somebody was told", () => {
  const clocks = [{ name: "inform", reason: "CALLER_TO_HEAR_DISPATCHED", dueAt: "2026-07-07T20:20:00Z", tells: "CONTROL_ROOM_SUPERVISOR", told: false }];
  const quiet = entry("a", { escalations: [{ cause: "RULE_BREACHED", acknowledgedBy: "supervisor-1" }] }, { clocks });
  expect(alarmsOf([quiet])).toEqual([]);
  const rings = entry("a", {}, { clocks: clocks.map((clock) => ({ ...clock, told: true })) });
  expect(alarmsOf([rings])).toMatchObject([{ text: "Caller to hear dispatched", cause: null }]);
});
