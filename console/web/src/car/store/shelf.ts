import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { ClosedKey, Sealed } from "./cipher";

/** Who works with a store: known without the PIN, and all that is. */
export type Seat = "OFFICER" | "ADVOCATE";

/** One person's store on this device, locked. */
export type Lock = {
  readonly store: string;
  readonly seat: Seat;
  readonly madeAt: number;
  readonly key: ClosedKey;
  readonly owner: Sealed;
  readonly wrong: number;
  readonly wrongAt: number;
};

/** One sealed line of an outbox; the number is the order in which they were entered. */
export type SealedLine = { readonly number?: number; readonly store: string; readonly key: string; readonly sealed: Sealed };

type SealedPage = { readonly store: string; readonly name: string; readonly sealed: Sealed };

interface Rooms extends DBSchema {
  locks: { key: string; value: Lock };
  lines: { key: number; value: SealedLine; indexes: { store: string } };
  pages: { key: [string, string]; value: SealedPage; indexes: { store: string } };
}

export type Shelf = IDBPDatabase<Rooms>;

const NAME = "alongside-car";
const VERSION = 1;

/** Opens what this device keeps: the stores of the people who are signed on here. */
export function openShelf(name = NAME): Promise<Shelf> {
  return openDB<Rooms>(name, VERSION, {
    upgrade(rooms) {
      rooms.createObjectStore("locks", { keyPath: "store" });
      rooms.createObjectStore("lines", { keyPath: "number", autoIncrement: true }).createIndex("store", "store");
      rooms.createObjectStore("pages", { keyPath: ["store", "name"] }).createIndex("store", "store");
    },
  });
}

/** Who has a store here. */
export const locks = (shelf: Shelf): Promise<Lock[]> => shelf.getAll("locks");

/** How many lines a store holds, sent ones too: known without the PIN. */
export const lineCount = (shelf: Shelf, store: string): Promise<number> => shelf.countFromIndex("lines", "store", store);

/** Destroys a store, with the key that its contents were closed with. */
export async function destroy(shelf: Shelf, store: string): Promise<void> {
  const all = shelf.transaction(["locks", "lines", "pages"], "readwrite");
  await all.objectStore("locks").delete(store);
  for (const number of await all.objectStore("lines").index("store").getAllKeys(store)) await all.objectStore("lines").delete(number);
  for (const page of await all.objectStore("pages").index("store").getAllKeys(store)) await all.objectStore("pages").delete(page);
  await all.done;
}
