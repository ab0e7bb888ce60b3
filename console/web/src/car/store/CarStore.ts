import { closedKey, digest, openedKey, ROUNDS, seal, unseal } from "./cipher";
import { isUnsent, type Line, Outbox, type Sending } from "./Outbox";
import { post } from "./post";
import { destroy, type Lock, type Seat, type Shelf } from "./shelf";

/** Whose store it is: known only to who opens it. */
export type Owner = { readonly person: string; readonly seat: Seat };

/** Fewer signs are guessed within a shift by whoever finds the tablet. */
export const PIN_SIGNS_MIN = 6;

/** So many wrong PINs are slips; each after that doubles the wait. */
const SLIPS = 3;
const WAIT_MILLIS = 5_000;
const WAIT_MILLIS_MAX = 300_000;

export type Opening = { readonly is: "OPEN"; readonly store: CarStore } | { readonly is: "WRONG_PIN" | "WAIT"; readonly until: number };

type Page = { readonly name: string; readonly value: unknown };

type Kit = { readonly shelf: Shelf; readonly rounds?: number; readonly sending?: (owner: Owner, store: string) => Sending };

/** One person's store on this device, unlocked: what was read of the job, and what was entered. */
export class CarStore {
  readonly outbox: Outbox;
  private over = false;

  private constructor(private readonly kit: Kit, readonly id: string, readonly owner: Owner, private readonly key: CryptoKey) {
    this.outbox = new Outbox(kit.shelf, id, key, (kit.sending ?? overTheNetwork)(owner, id));
  }

  /** A new store for who signs on, closed by a PIN of their own. */
  static async begin(kit: Kit, owner: Owner, pin: string, now: number): Promise<CarStore> {
    if (pin.length < PIN_SIGNS_MIN) throw new Error(`a PIN has ${PIN_SIGNS_MIN} signs or more`);
    const store = crypto.randomUUID();
    const closed = await closedKey(pin, kit.rounds ?? ROUNDS);
    const key = (await openedKey(pin, closed))!;
    const lock: Lock = { store, seat: owner.seat, madeAt: now, key: closed, owner: await seal(key, ownerOf(store), owner), wrong: 0, wrongAt: 0 };
    await kit.shelf.add("locks", lock);
    return new CarStore(kit, store, owner, key);
  }

  /** Opens a store with its PIN. After several wrong ones nobody is heard for a while. */
  static async unlock(kit: Kit, store: string, pin: string, now: number): Promise<Opening> {
    const lock = (await kit.shelf.get("locks", store))!;
    const until = lock.wrong === 0 ? 0 : lock.wrongAt + waitMillis(lock.wrong);
    if (now < until) return { is: "WAIT", until };
    const key = await openedKey(pin, lock.key);
    await kit.shelf.put("locks", { ...lock, wrong: key === null ? lock.wrong + 1 : 0, wrongAt: now });
    if (key === null) return { is: "WRONG_PIN", until: now + waitMillis(lock.wrong + 1) };
    return { is: "OPEN", store: new CarStore(kit, store, await unseal<Owner>(key, ownerOf(store), lock.owner), key) };
  }

  /** Keeps what was read or is being typed; under that name, which nobody sees without the key either. */
  async keep(name: string, value: unknown): Promise<void> {
    const hidden = await this.hidden(name);
    const sealed = await seal(this.key, this.page(hidden), { name, value } satisfies Page);
    const rooms = this.kit.shelf.transaction(["locks", "pages"], "readwrite");
    // An answer that comes after the sign-off, here or in another window, is kept no more.
    const open = !this.over && (await rooms.objectStore("locks").getKey(this.id)) !== undefined;
    if (open) await rooms.objectStore("pages").put({ store: this.id, name: hidden, sealed });
    await rooms.done;
  }

  /** What was kept under that name last; null where nothing was. */
  async kept<T>(name: string): Promise<T | null> {
    const hidden = await this.hidden(name);
    const page = await this.kit.shelf.get("pages", [this.id, hidden]);
    return page === undefined ? null : ((await unseal<Page>(this.key, this.page(hidden), page.sealed)).value as T);
  }

  /** Forgets what was kept under that name. */
  async forget(name: string): Promise<void> {
    await this.kit.shelf.delete("pages", [this.id, await this.hidden(name)]);
  }

  /** The names of what was kept that begin so. */
  async names(beginning: string): Promise<readonly string[]> {
    const pages = await this.kit.shelf.getAllFromIndex("pages", "store", this.id);
    const opened = await Promise.all(pages.map((page) => unseal<Page>(this.key, this.page(page.name), page.sealed)));
    return opened.map((page) => page.name).filter((name) => name.startsWith(beginning));
  }

  /**
   * Ends the work on this device. With everything sent, the store and its key are destroyed. What is unsent is
   * answered, and stays locked with its PIN; what was read of the job goes in any case.
   */
  async signOff(): Promise<readonly Line[]> {
    this.over = true;
    const unsent = (await this.outbox.lines()).filter(isUnsent);
    if (unsent.length === 0) await destroy(this.kit.shelf, this.id);
    else await this.forgetPages();
    return unsent;
  }

  private async forgetPages(): Promise<void> {
    const pages = this.kit.shelf.transaction("pages", "readwrite");
    for (const page of await pages.store.index("store").getAllKeys(this.id)) await pages.store.delete(page);
    await pages.done;
  }

  private hidden(name: string): Promise<string> {
    return digest(`${this.id}/${name}`);
  }

  private page(hidden: string): string {
    return `${this.id}/page/${hidden}`;
  }
}

const ownerOf = (store: string) => `${store}/owner`;

function waitMillis(wrong: number): number {
  return wrong <= SLIPS ? 0 : Math.min(WAIT_MILLIS * 2 ** (wrong - SLIPS - 1), WAIT_MILLIS_MAX);
}

/** As the owner, and by one window of this device at a time. */
const overTheNetwork = (owner: Owner, store: string): Sending => ({
  post: (letter) => post(letter, owner.person),
  alone: async (work) => await navigator.locks.request(`alongside-car/${store}`, work),
});
