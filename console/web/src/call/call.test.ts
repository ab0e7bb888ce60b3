import { describe, expect, it } from "vitest";
import { Saving } from "../saving/Saving";
import { birthday, type Call, CallSaying, idOf, lookUp, newCall, placeOf } from "./call";

const NOWHERE = { address: "", flat: "", postcode: "", district: "" };

async function said(what: (saying: CallSaying, call: Call) => void): Promise<[string, Record<string, unknown>][]> {
  const sent: [string, Record<string, unknown>][] = [];
  const saving = new Saving(async (path, _key, body) => void sent.push([path.replace(/[0-9a-f-]{36}/, "ID"), body as Record<string, unknown>]), 1);
  what(new CallSaying(saving), { ...newCall(1_700_000_000_000), source: "VICTIM" });
  while (saving.standing().waiting.length > 0) await new Promise((done) => setTimeout(done, 1));
  return sent;
}

describe("a call is said as it becomes known", () => {
  it("is received once, by the first that is known of it", async () => {
    const sent = await said((saying, call) => {
      saying.receive({ ...call, phone: " 07700900123 " });
      saying.receive(call);
    });
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject(["/api/incident/calls", { source: "VICTIM", phone: "07700900123" }]);
  });

  it("opens call and incident before anything else, also where an answer comes first", async () => {
    const sent = await said((saying, call) => saying.flag({ ...call, source: null }, "WEAPON_PRESENT", "YES"));
    expect(sent.map(([path]) => path)).toEqual(["/api/incident/calls", "/api/incident/incidents", "/api/incident/incidents/ID/flags"]);
    expect(sent[0]![1]).toMatchObject({ source: "UNKNOWN" });
    expect(sent[1]![1]).toMatchObject({ daSuspected: "NOT_ASKED" });
  });

  it("creates the incident with what is known by then, and corrects it afterwards", async () => {
    const sent = await said((saying, call) => {
      const there = { ...call, where: { ...NOWHERE, address: "14 Sample Street", district: "Wigan" } };
      saying.where(there);
      saying.abuse(there, "YES");
      saying.where({ ...there, where: { ...there.where, flat: "2" } });
    });
    expect(sent.map(([path]) => path)).toEqual([
      "/api/incident/calls", "/api/incident/incidents", "/api/incident/incidents/ID/da", "/api/incident/incidents/ID/location"]);
    expect(sent[1]![1]).toMatchObject({ place: { precision: "ADDRESS", district: "WIGAN" } });
    expect(sent[3]![1]).toMatchObject({ place: { precision: "FLAT", flat: "2" } });
  });

  it("joins an incident that is open already without creating another", async () => {
    const sent = await said((saying, call) => {
      saying.joins();
      saying.receive(call);
      saying.words(call, "he is back");
    });
    expect(sent.map(([path]) => path)).toEqual(["/api/incident/calls", "/api/incident/incidents/ID/log"]);
  });

  it("calls a victim who rings victim and caller, and nobody anything who has no name", async () => {
    const sent = await said((saying, call) => {
      saying.person(call, "SUSPECT");
      saying.person({ ...call, people: { ...call.people, VICTIM: { ...call.people.VICTIM, name: "Sarah Example", born: "8/2/1990" } } }, "VICTIM");
    });
    expect(sent.at(-1)![1]).toMatchObject({ roles: ["VICTIM", "CALLER"], name: "Sarah Example", dateOfBirth: "1990-02-08" });
    expect(sent).toHaveLength(3);
  });
});

describe("what is looked for", () => {
  it("is nothing until something is whole", () => {
    const call = newCall(0);
    expect(lookUp(call, { phone: "0770", where: NOWHERE })).toBeNull();
    expect(lookUp(call, { phone: "07700 900123", where: NOWHERE })).toMatchObject({ phones: ["07700900123"] });
    expect(lookUp(call, { phone: "", where: { ...NOWHERE, postcode: "wn1 1aa" } })).toMatchObject({ place: { precision: "BLOCK", postcode: "WN1 1AA" } });
    expect(placeOf(NOWHERE)).toBeUndefined();
  });
});

describe("a birthday", () => {
  it.each(["8/2/1990", "08021990", "8 Feb 1990", "8 February 1990", "08-02-1990", "1990-02-08"])("%s has the day before the month", (text) => {
    expect(birthday(text)?.toISODate()).toBe("1990-02-08");
  });
  it.each(["", "31/2/1990", "8/2/90", "8/2/1890", "8/2/2990"])("%s is none", (text) => {
    expect(birthday(text)).toBeNull();
  });
});

it("an id tells its moment", () => {
  expect(idOf(0x0199_aabb_ccdd)).toMatch(/^0199aabb-ccdd-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
