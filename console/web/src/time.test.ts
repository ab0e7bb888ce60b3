import { expect, test } from "vitest";
import { ago, clockTime, dayAndTime, dayOf, howLong, targetClock, timeBeside } from "./time";

test("times are those of London on both sides of each clock change", () => {
  expect(clockTime("2026-03-29T00:59:59Z")).toBe("00:59:59");
  expect(clockTime("2026-03-29T01:00:00Z")).toBe("02:00:00");
  expect(dayAndTime("2026-10-25T00:30:00Z")).toBe("Sun 25 Oct 2026, 01:30 BST");
  expect(dayAndTime("2026-10-25T01:30:00Z")).toBe("Sun 25 Oct 2026, 01:30 GMT");
});

test("the clock to a target is amber in its last quarter and red past it, in words too", () => {
  const [start, target] = ["2026-07-07T20:00:00Z", "2026-07-07T20:20:00Z"];
  const at = (minute: number) => targetClock(start, target, Date.parse(start) + minute * 60_000);
  expect(at(14)).toEqual({ stage: "calm", text: "6:00 left" });
  expect(at(15)).toEqual({ stage: "soon", text: "5:00 left" });
  expect(at(20)).toEqual({ stage: "soon", text: "0:00 left" });
  expect(at(23.5)).toEqual({ stage: "past", text: "3:30 past" });
});

test("lengths are told as finely as they matter", () => {
  expect([howLong(65_000), howLong(3_900_000), howLong(80 * 3_600_000)]).toEqual(["1:05", "1 h 5 min", "3 days"]);
  const now = Date.parse("2026-07-07T20:20:00Z");
  expect([ago("2026-07-07T20:19:30Z", now), ago("2026-07-07T20:08:00Z", now)]).toEqual(["just now", "12 min ago"]);
});

test("a time of another day says which, by the days of London", () => {
  const day = dayOf("2026-07-07T22:59:00Z");
  expect(day).toBe("2026-07-07");
  expect(timeBeside(day, "2026-07-07T22:59:00Z")).toBe("23:59");
  expect(timeBeside(day, "2026-07-07T23:00:00Z")).toBe("8 Jul 00:00");
});
