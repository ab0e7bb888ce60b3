import { describe, expect, test } from "vitest";
import { arrange, arrangedAs } from "./arrangement";
import { byUrgency, type Entry, join } from "./entry";
import { newsOf } from "./news";

const response = (id: string, more: object = {}) => ({ incident: id, openedAt: `2026-07-07T20:1${id}:04Z`, ...more });

const entry = (id: string, more: object = {}): Entry => ({ id, incident: undefined, response: response(id, more) });

const order = (...entries: Entry[]) => entries.sort(byUrgency).map((one) => one.id);

describe("the order of the board", () => {
  test("goes by grade, with what nobody has graded after the immediate ones", () => {
    expect(order(entry("1", { grade: "G2" }), entry("2"), entry("3", { grade: "G5" }), entry("4", { grade: "G1" }))).toEqual(["4", "2", "1", "3"]);
  });

  test("goes by the target within a grade, and by age within that", () => {
    const late = { grade: "G1", targetAt: "2026-07-07T20:40:00Z" };
    const early = { grade: "G1", targetAt: "2026-07-07T20:30:00Z" };
    expect(order(entry("1", late), entry("3", early), entry("2", early), entry("4", { grade: "G1" }))).toEqual(["2", "3", "1", "4"]);
  });

  test("has a crew that calls for help before all", () => {
    expect(order(entry("1", { grade: "G1" }), entry("2", { grade: "G4", emergencies: [{}] }))).toEqual(["2", "1"]);
  });
});

describe("the arrangement on the screen", () => {
  const before = arrangedAs(["b", "c"]);

  test("is the order of urgency while nobody holds it", () => {
    expect(arrange(before, ["a", "c", "b"], false)).toEqual(arrangedAs(["a", "c", "b"]));
  });

  test("keeps every line in its place while it is held, newcomers last and what is gone marked", () => {
    const held = arrange(before, ["a", "c"], true);
    expect(held).toEqual({ shown: ["b", "c", "a"], newcomers: ["a"], gone: ["b"], outOfOrder: true });
    expect(arrange(held, ["a", "c"], false)).toEqual(arrangedAs(["a", "c"]));
  });

  test("holds nothing back of a board that was empty", () => {
    expect(arrange(arrangedAs([]), ["a"], true)).toEqual(arrangedAs(["a"]));
  });
});

describe("news", () => {
  const board = (...entries: Entry[]) => new Map(entries.map((one) => [one.id, one]));

  test("says what is new, changed and gone", () => {
    const told = newsOf(board(entry("1"), entry("2"), entry("3")), board(entry("2", { grade: "G1" }), entry("3"), entry("4")));
    expect(told.map((one) => one.text)).toEqual(["Changed: G1, opened 21:12", "New: Not graded, opened 21:14", "Gone: Not graded, opened 21:11"]);
  });
});

test("an incident and the response to it are one line, whichever is told first", () => {
  const joined = join(new Map([["1", { recordId: "1" }]]), new Map([["1", response("1")], ["2", response("2")]]));
  expect([...joined.values()].map((one) => [one.id, !!one.incident, !!one.response])).toEqual([["1", true, true], ["2", false, true]]);
});
