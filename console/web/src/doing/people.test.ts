import { expect, test } from "vitest";
import type { PartyDetail } from "../api/types";
import { described, inWords } from "./people";

test("a person is named where the name may be read, and never without the role", () => {
  expect(inWords({ name: { state: "OPEN", text: "Ann Example" }, roles: ["VICTIM", "CALLER"] } as PartyDetail)).toBe("Ann Example (victim, caller)");
  expect(inWords({ name: { state: "WITHHELD" }, roles: ["SUSPECT"] } as PartyDetail)).toBe("Name not known (suspect)");
});

test("only what may be read is looked for", () => {
  expect(described(undefined)).toEqual({});
  expect(described({ name: { state: "ERASED" }, phone: { state: "OPEN", text: " " }, dateOfBirth: { state: "OPEN", text: "1990-02-08" } } as PartyDetail))
    .toEqual({ dateOfBirth: "1990-02-08" });
  expect(described({ home: { address: { state: "OPEN", text: "1 Example Street" } } } as PartyDetail)).toEqual({ home: { address: "1 Example Street" } });
});
