import { describe, expect, test } from "vitest";
import { type Listed, nothingYet, took } from "./list";
import { livenessOf } from "./liveness";
import { EventCutter } from "./sse";

type Item = { id: string; n?: number };
const NOW = Date.parse("2026-07-07T20:20:00Z");
const fresh = { asOf: "2026-07-07T20:20:00Z", ageMillis: 0, nextWithinMillis: 2000 };

const event = (name: string, more: object = {}, id: string | null = "7") => ({ name, id, data: JSON.stringify({ ...fresh, ...more }) });

const listed = (...events: ReturnType<typeof event>[]) =>
  events.reduce((list, one) => took<Item>(list, one, (item) => item.id, NOW), nothingYet<Item>());

describe("events cut from a stream", () => {
  test("come out whole however the text was split", () => {
    const text = 'event: beat\r\nid: 7\ndata: {"a":1}\n\n: nothing\n\ndata: one\ndata: two\n\n';
    for (const size of [1, 5, 1000]) {
      const cutter = new EventCutter();
      const events = text.match(new RegExp(`[^]{1,${size}}`, "g"))!.flatMap((part) => cutter.feed(part));
      expect(events).toEqual([
        { name: "beat", id: "7", data: '{"a":1}' },
        { name: "message", id: null, data: "one\ntwo" },
      ]);
    }
  });
});

describe("a live list", () => {
  test("forgets what it had at a whole, and puts in and takes out at a change", () => {
    const list = listed(
      event("whole", { items: [{ id: "a" }, { id: "b" }] }),
      event("change", { items: [{ id: "b", n: 2 }, { id: "c" }], gone: ["a"] }),
    );
    expect([...list.items.values()]).toEqual([{ id: "b", n: 2 }, { id: "c" }]);
    expect([...took<Item>(list, event("whole", { items: [] }), (item) => item.id, NOW).items]).toEqual([]);
  });

  test("is filling until the last part of the whole has come", () => {
    const first = event("whole", { items: [{ id: "a" }], more: true });
    expect(listed(first).filling).toBe(true);
    expect(listed(first, event("change", { items: [{ id: "b" }], more: true })).filling).toBe(true);
    expect(listed(first, event("change", { items: [{ id: "b" }] })).filling).toBe(false);
  });

  test("comes again from where it was, and whole after an end that says so", () => {
    expect(listed(event("whole"), event("beat", {}, null)).lastEventId).toBe("7");
    expect(listed(event("whole"), event("end", { reason: "LASTED" }, "")).lastEventId).toBe("");
  });
});

describe("whether it is live", () => {
  const say = (list: Listed<Item>, later = 0) => livenessOf(list, NOW + later).text;

  test("is said, and since when it is not", () => {
    expect(say(nothingYet())).toBe("Not live yet: waiting for the first answer.");
    expect(say(listed(event("beat")))).toBe("Live.");
    expect(say(listed(event("beat")), 4001)).toBe("Not live since 21:20:00: the connection is lost. Trying again.");
    expect(say(listed(event("beat"), event("end")))).toBe("Not live since 21:20:00: the connection is lost. Trying again.");
  });

  test("a service that is behind, or does not know, is not called live", () => {
    expect(say(listed(event("beat", { ageMillis: 5001, asOf: "2026-07-07T20:10:00Z" })))).toBe("Behind: this is how it stood at 21:10:00.");
    expect(say(listed(event("beat", { ageMillis: undefined })))).toBe("Connected, but nobody knows how old this is.");
  });

  test("a sign-in that ended and a list that is refused are said", () => {
    expect(say({ ...listed(event("beat")), line: "SIGNED_OUT" })).toContain("your sign-in has ended");
    expect(say({ ...listed(), line: "REFUSED" })).toContain("your role may not read this list");
  });
});
