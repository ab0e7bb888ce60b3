import { NotAnswered, say } from "../api/read";

/** One thing said to a service: where, what, and in words for the person who said it. */
export type Said = { readonly key: string; readonly path: string; readonly body: unknown; readonly what: string };

export type Refused = { readonly said: Said; readonly why: string };

export type Standing = {
  /** In the order in which it was said; the first is on its way. */
  readonly waiting: readonly Said[];
  readonly refused: readonly Refused[];
  /** Since when nothing gets through, by this machine's clock. */
  readonly lostAt: number | null;
  /** Nothing gets through because nobody is signed in any more. */
  readonly signedOut: boolean;
  readonly savedAt: number | null;
};

const AGAIN_MILLIS = 2000;

/** What may be otherwise the next time: nobody answered, the service is away or busy, the session ended. */
const passes = (failed: unknown) =>
  !(failed instanceof NotAnswered) || failed.status >= 500 || [0, 401, 408, 429].includes(failed.status);

/**
 * Keeps what is said in this page's memory until the service has it: in order, one at a time, each under its own key, so that
 * what is sent again is done once. What a service refuses stays for the person to decide, and holds nothing else up.
 */
export class Saving {
  #standing: Standing = { waiting: [], refused: [], lostAt: null, signedOut: false, savedAt: null };
  readonly #listeners = new Set<() => void>();
  #sending = false;

  constructor(private readonly send: (path: string, key: string, body: unknown) => Promise<unknown> = say,
    private readonly againMillis = AGAIN_MILLIS) {}

  readonly standing = () => this.#standing;

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  say(what: string, path: string, body: unknown) {
    this.#stand({ waiting: [...this.#standing.waiting, { key: crypto.randomUUID(), path, body, what }] });
    void this.#work();
  }

  /** The same again, as it was said; it goes to the end. */
  again(refused: Refused) {
    this.drop(refused);
    this.#stand({ waiting: [...this.#standing.waiting, { ...refused.said, key: crypto.randomUUID() }] });
    void this.#work();
  }

  /** The person leaves it at that. */
  drop(refused: Refused) {
    this.#stand({ refused: this.#standing.refused.filter((one) => one !== refused) });
  }

  async #work() {
    if (this.#sending) return;
    this.#sending = true;
    try {
      for (let next = this.#standing.waiting[0]; next; next = this.#standing.waiting[0]) await this.#tell(next);
    } finally {
      this.#sending = false;
    }
  }

  async #tell(said: Said) {
    try {
      await this.send(said.path, said.key, said.body);
      this.#stand({ ...this.#without(said), lostAt: null, signedOut: false, savedAt: Date.now() });
    } catch (failed) {
      if (passes(failed)) await this.#wait(failed);
      else this.#stand({ ...this.#without(said), refused: [...this.#standing.refused, { said, why: (failed as Error).message }] });
    }
  }

  #without(said: Said) {
    return { waiting: this.#standing.waiting.filter((one) => one !== said) };
  }

  #wait(failed: unknown) {
    const signedOut = failed instanceof NotAnswered && failed.status === 401;
    this.#stand({ lostAt: this.#standing.lostAt ?? Date.now(), signedOut });
    return new Promise((done) => setTimeout(done, this.againMillis));
  }

  #stand(change: Partial<Standing>) {
    this.#standing = { ...this.#standing, ...change };
    this.#listeners.forEach((listener) => listener());
  }
}
