import { describe, expect, test } from "vitest";
import { lowersAbuse, since } from "./grades";

describe("a lower grade", () => {
  test("of what may be abuse asks for more", () => {
    expect(lowersAbuse({ grade: "G1", daSuspected: "YES" }, "G2")).toBe(true);
    expect(lowersAbuse({ grade: "G1", daSuspected: "NO", daConfirmed: "YES" }, "G3")).toBe(true);
  });
  test("is none where it rises, stays, is the first, or no abuse is suspected", () => {
    expect(lowersAbuse({ grade: "G3", daSuspected: "YES" }, "G1")).toBe(false);
    expect(lowersAbuse({ grade: "G3", daSuspected: "YES" }, "G3")).toBe(false);
    expect(lowersAbuse({ daSuspected: "YES" }, "G3")).toBe(false);
    expect(lowersAbuse({ grade: "G3", daSuspected: "YES" }, null)).toBe(false);
    expect(lowersAbuse({ grade: "G1", daSuspected: "NO" }, "G2")).toBe(false);
    expect(lowersAbuse({ grade: "G1", daSuspected: "YES", daConfirmed: "NO" }, "G2")).toBe(false);
  });
});

test("what changed is what came after the version that was seen", () => {
  expect(since([{ version: 4 }, { version: 5 }, { version: 6 }], 4).map((event) => event.version)).toEqual([5, 6]);
});
