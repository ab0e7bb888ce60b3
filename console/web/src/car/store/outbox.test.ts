import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { CarStore, type Owner } from "./CarStore";
import { ANSWERED, type Sending } from "./Outbox";
import { type Letter, type Outcome, post } from "./post";
import { locks, openShelf, type Shelf } from "./shelf";

const OFFICER: Owner = { person: "officer-1", seat: "OFFICER" };
const ADVOCATE: Owner = { person: "advocate-1", seat: "ADVOCATE" };
const TAKEN: Outcome = { is: "TAKEN", id: null };
const REFUSED: Outcome = { is: "REFUSED", refusal: { status: 409, code: "CAR_BUSY", detail: "The car is on another job." } };
const NO_NETWORK: Outcome = { is: "NOT_NOW", why: "NO_NETWORK" };

/** A service that keeps each key once, and a network that a test can cut on the way there or back. */
class Service {
  readonly done: Letter[] = [];
  readonly asked: string[] = [];
  cut: "nowhere" | "going" | "coming" = "nowhere";
  refuses: string | null = null;

  readonly sending: Sending = {
    alone: (work) => work(),
    post: async (letter) => {
      this.asked.push(letter.key);
      if (this.cut === "going") return NO_NETWORK;
      if (letter.path === this.refuses) return REFUSED;
      if (!this.done.some((one) => one.key === letter.key)) this.done.push(letter);
      return this.cut === "coming" ? NO_NETWORK : letter.path === "/open" ? { is: "TAKEN", id: "case-7" } : TAKEN;
    },
  };

  get paths() {
    return this.done.map((letter) => letter.path);
  }
}

let device: string;
let shelf: Shelf;
let service: Service;
const kit = () => ({ shelf, rounds: 10, sending: () => service.sending });
const begin = (owner: Owner, pin: string) => CarStore.begin(kit(), owner, pin, 0);

/** The browser ends and starts again: what is in memory is gone. */
async function restart(pin: string): Promise<CarStore> {
  shelf.close();
  shelf = await openShelf(device);
  const opening = await CarStore.unlock(kit(), (await locks(shelf))[0]!.store, pin, 0);
  if (opening.is !== "OPEN") throw new Error(opening.is);
  return opening.store;
}

const enters = (store: CarStore, ...paths: string[]) =>
  paths.reduce((before, path) => before.then(() => store.outbox.enter({ what: path, path, body: { at: path } }, 0).then(() => {})), Promise.resolve());

const states = async (store: CarStore) => (await store.outbox.lines()).map((line) => `${line.what} ${line.state}`);

/** Everything on the device as a thief would read it. */
async function bytes(): Promise<string> {
  const all = [await shelf.getAll("locks"), await shelf.getAll("lines"), await shelf.getAll("pages")];
  const text = (part: unknown) => new TextDecoder("latin1").decode(part as ArrayBuffer);
  return JSON.stringify(all, (_, part) => (part instanceof ArrayBuffer || ArrayBuffer.isView(part) ? text(part) : part));
}

beforeEach(async () => {
  device = crypto.randomUUID();
  shelf = await openShelf(device);
  service = new Service();
});
afterEach(() => {
  shelf.close();
  vi.unstubAllGlobals();
});

test("what was entered without network goes in order when signal returns, after a restart of the browser too", async () => {
  const before = await begin(ADVOCATE, "468102");
  service.cut = "going";
  await enters(before, "/a", "/b", "/c");
  expect(await before.outbox.send()).toBe("NO_NETWORK");
  expect(service.asked).toHaveLength(1);
  const after = await restart("468102");
  expect(await states(after)).toEqual(["/a WAITING", "/b WAITING", "/c WAITING"]);
  service.cut = "nowhere";
  expect(await after.outbox.send()).toBe("ALL_SENT");
  expect(service.paths).toEqual(["/a", "/b", "/c"]);
});

test("an answer that is lost on the way is asked for again under the same key, and it is done once", async () => {
  const store = await begin(ADVOCATE, "468102");
  await enters(store, "/a", "/b");
  service.cut = "coming";
  expect(await store.outbox.send()).toBe("NO_NETWORK");
  expect(service.paths).toEqual(["/a"]);
  const after = await restart("468102");
  service.cut = "nowhere";
  expect(await after.outbox.send()).toBe("ALL_SENT");
  expect(service.paths).toEqual(["/a", "/b"]);
  expect(service.asked[0]).toBe(service.asked[1]);
});

test("a refusal stops what was entered after it, is kept with its reason, and waits for its owner", async () => {
  const store = await begin(OFFICER, "468102");
  service.refuses = "/b";
  await enters(store, "/a", "/b", "/c");
  expect(await store.outbox.send()).toBe("REFUSED");
  expect(await store.outbox.send()).toBe("REFUSED");
  expect(service.asked).toHaveLength(2);
  const after = await restart("468102");
  expect(await states(after)).toEqual(["/a SENT", "/b REFUSED", "/c WAITING"]);
  expect((await after.outbox.lines())[1]!.refusal!.detail).toBe("The car is on another job.");
});

test("a refused line is tried again under its key, or set aside and still unsent at sign-off", async () => {
  const store = await begin(OFFICER, "468102");
  service.refuses = "/b";
  await enters(store, "/a", "/b", "/c");
  await store.outbox.send();
  const refused = (await store.outbox.lines())[1]!.key;
  await store.outbox.setAside(refused);
  expect(await store.outbox.send()).toBe("ALL_SENT");
  expect(service.paths).toEqual(["/a", "/c"]);
  expect((await store.signOff()).map((line) => line.what)).toEqual(["/b"]);
  service.refuses = null;
  await store.outbox.again(refused);
  expect(await store.outbox.send()).toBe("ALL_SENT");
  expect(service.asked.filter((key) => key === refused)).toHaveLength(2);
  expect(service.paths).toEqual(["/a", "/c", "/b"]);
});

test("nothing but what was refused can be taken away", async () => {
  const store = await begin(OFFICER, "468102");
  service.refuses = "/a";
  await enters(store, "/a", "/b");
  await store.outbox.send();
  for (const line of await store.outbox.lines()) await store.outbox.remove(line.key);
  expect(await states(store)).toEqual(["/b WAITING"]);
});

test("a line that belongs to the answer of another carries its id, and is not sent without it", async () => {
  const store = await begin(ADVOCATE, "468102");
  const opening = await store.outbox.enter({ what: "open", path: "/open", body: {} }, 0);
  await store.outbox.enter({ what: "need", path: `/cases/${ANSWERED}/needs`, body: { of: ANSWERED }, after: opening }, 0);
  await store.outbox.send();
  expect(service.done[1]).toMatchObject({ path: "/cases/case-7/needs", body: '{"of":"case-7"}' });

  await store.outbox.enter({ what: "lost", path: `/x/${ANSWERED}`, body: {}, after: "no such line" }, 0);
  expect(await store.outbox.send()).toBe("REFUSED");
  expect(service.paths).toEqual(["/open", "/cases/case-7/needs"]);
});

test("a wrong PIN opens nothing, and after several slips nobody is heard for a while, right or wrong", async () => {
  const { id } = await begin(OFFICER, "468102");
  const tries = async (pin: string, now: number) => (await CarStore.unlock(kit(), id, pin, now)).is;
  for (let slip = 0; slip < 4; slip++) expect(await tries("000000", slip)).toBe("WRONG_PIN");
  expect(await tries("468102", 5_000)).toBe("WAIT");
  expect(await tries("468102", 5_003)).toBe("OPEN");
  expect(await tries("000000", 5_004)).toBe("WRONG_PIN");
});

test("a PIN that is soon guessed is not taken", async () => {
  await expect(begin(OFFICER, "46810")).rejects.toThrow("6 signs");
});

test("nothing on the device can be read without the PIN, and a line moved to another place opens nowhere", async () => {
  const store = await begin(ADVOCATE, "468102");
  await enters(store, "/for-ann");
  await store.keep("job of ann", { address: "7 Example Street" });
  const seen = await bytes();
  expect(seen).toContain("ADVOCATE");
  expect(seen).not.toMatch(/ann|Example|advocate-1/);
  expect(await store.kept("job of ann")).toEqual({ address: "7 Example Street" });
  expect(await store.names("job")).toEqual(["job of ann"]);

  const [line] = await shelf.getAll("lines");
  await shelf.put("lines", { ...line!, key: "another" });
  await expect(store.outbox.lines()).rejects.toThrow();
});

test("officer and advocate have a store each, and neither PIN opens the other's", async () => {
  const officer = await begin(OFFICER, "468102");
  const advocate = await begin(ADVOCATE, "975310");
  await enters(officer, "/officer");
  await enters(advocate, "/advocate");
  expect((await CarStore.unlock(kit(), advocate.id, "468102", 0)).is).toBe("WRONG_PIN");
  expect(await states(officer)).toEqual(["/officer WAITING"]);
});

test("what was sent leaves nothing of what was written, and sign-off nothing at all", async () => {
  const store = await begin(ADVOCATE, "468102");
  await store.outbox.enter({ what: "Need", path: "/a", body: { wish: "a new lock" } }, 0);
  await store.outbox.send();
  expect((await store.outbox.lines())[0]!.letter).toBeNull();
  await store.keep("job", { address: "7 Example Street" });
  expect(await store.signOff()).toEqual([]);
  expect(await bytes()).toBe("[[],[],[]]");
});

test("sign-off says what is unsent and keeps it, and forgets the job all the same", async () => {
  const store = await begin(ADVOCATE, "468102");
  await enters(store, "/a");
  await store.keep("job", { address: "7 Example Street" });
  expect((await store.signOff()).map((line) => line.what)).toEqual(["/a"]);
  expect(await store.kept("job")).toBeNull();
  expect(await states(await restart("468102"))).toEqual(["/a WAITING"]);
});

test.each([
  [201, '{"id":"c-1"}', { is: "TAKEN", id: "c-1" }],
  [499, "", { is: "NOT_NOW", why: "SIGNED_OUT" }],
  [401, "", { is: "NOT_NOW", why: "SIGNED_OUT" }],
  [409, '{"code":"ANOTHER_PERSON"}', { is: "NOT_NOW", why: "ANOTHER_PERSON" }],
  [429, "", { is: "NOT_NOW", why: "SERVICE_AWAY" }],
  [503, '{"code":"OUTCOME_UNKNOWN"}', { is: "NOT_NOW", why: "SERVICE_AWAY" }],
  [409, '{"code":"CAR_BUSY","detail":"no"}', { is: "REFUSED", refusal: { status: 409, code: "CAR_BUSY", detail: "no" } }],
  [403, "<html>", { is: "REFUSED", refusal: { status: 403, code: "", detail: "the answer was 403" } }],
] as const)("an answer of %i %s", async (status, body, outcome) => {
  const asked = vi.fn(async (_path: string, _asked: RequestInit) => new Response(body, { status }));
  vi.stubGlobal("fetch", asked);
  expect(await post({ key: "k-1", path: "/p", body: "{}" }, "advocate-1")).toEqual(outcome);
  expect(asked.mock.calls[0]![1].headers).toMatchObject({ "Idempotency-Key": "k-1", "Alongside-Person": "advocate-1" });
});

test("a network that is not there is no answer", async () => {
  vi.stubGlobal("fetch", async () => { throw new TypeError("fetch failed"); });
  expect(await post({ key: "k-1", path: "/p", body: "{}" }, "advocate-1")).toEqual(NO_NETWORK);
});

test("what is read only after the sign-off is not kept", async () => {
  const store = await begin(OFFICER, "468102");
  const other = await CarStore.unlock(kit(), (await locks(shelf))[0]!.store, "468102", 0);
  await store.keep("job", { place: "1 Example Street" });
  expect(await store.signOff()).toEqual([]);
  await store.keep("job", { place: "1 Example Street" });
  if (other.is === "OPEN") await other.store.keep("job", { place: "1 Example Street" });
  expect(await shelf.count("pages")).toBe(0);
});

test("nor where a line is left unsent", async () => {
  const store = await begin(OFFICER, "468102");
  service.cut = "going";
  await enters(store, "/a");
  expect(await store.signOff()).toHaveLength(1);
  await store.keep("job", { place: "1 Example Street" });
  expect(await shelf.count("pages")).toBe(0);
});
