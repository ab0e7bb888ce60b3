import { seal, unseal } from "./cipher";
import type { Hindrance, Letter, Outcome, Refusal } from "./post";
import type { SealedLine, Shelf } from "./shelf";

/** Something entered, before it is a line: what it is as a code, of which job, about whom, and what is sent for it. */
export type Entered = {
  readonly what: string;
  readonly job?: string;
  readonly about?: string;
  readonly path: string;
  readonly body: object;
  /** The line whose answer names the record; its id takes the place of `ANSWERED` in path and body. */
  readonly after?: string;
};

/** Stands for the id that another line is answered with. */
export const ANSWERED = "{answered}";

type Kept = {
  readonly what: string;
  readonly job: string | null;
  readonly about: string | null;
  readonly enteredAt: number;
  readonly after: string | null;
  readonly letter: { readonly path: string; readonly body: string } | null;
  readonly state: "WAITING" | "REFUSED" | "ASIDE" | "SENT";
  readonly refusal: Refusal | null;
  readonly answered: string | null;
};

/** One line as its owner sees it. A sent one holds nothing of what was written. */
export type Line = Kept & { readonly number: number; readonly key: string };

/** How the sending stands. */
export type Standing = "ALL_SENT" | "REFUSED" | Hindrance;

/** Who asks and how: the network, and one sender at a time on this device. */
export type Sending = {
  readonly post: (letter: Letter) => Promise<Outcome>;
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
};

/**
 * Everything that one person enters on the tablet: kept sealed until the service has it, sent in the order in which it
 * was entered, and each under one key, so that it is done once however often it is sent. What a service refuses stops
 * the rest, which may rest on it, until its owner decides.
 */
export class Outbox {
  constructor(
    private readonly shelf: Shelf,
    private readonly store: string,
    private readonly key: CryptoKey,
    private readonly sending: Sending,
  ) {}

  /** Keeps it; when this returns, it outlasts the browser. Answers the line's key. */
  async enter(entered: Entered, enteredAt: number): Promise<string> {
    const key = crypto.randomUUID();
    const line: Kept = {
      what: entered.what,
      job: entered.job ?? null,
      about: entered.about ?? null,
      enteredAt,
      after: entered.after ?? null,
      letter: { path: entered.path, body: JSON.stringify(entered.body) },
      state: "WAITING",
      refusal: null,
      answered: null,
    };
    const sealed = await seal(this.key, this.place(key), line);
    await this.shelf.add("lines", { store: this.store, key, sealed });
    return key;
  }

  /** All lines in the order in which they were entered. */
  async lines(): Promise<readonly Line[]> {
    const found = await this.shelf.getAllFromIndex("lines", "store", this.store);
    return Promise.all(found.map((line) => this.opened(line)));
  }

  /** Sends what waits, in order, until something stands against it. */
  send(): Promise<Standing> {
    return this.sending.alone(async () => {
      for (;;) {
        const lines = await this.lines();
        const next = lines.find((line) => line.state === "WAITING" || line.state === "REFUSED");
        if (next === undefined) return "ALL_SENT";
        if (next.state === "REFUSED") return "REFUSED";
        const stands = await this.sendOne(next, lines);
        if (stands !== null) return stands;
      }
    });
  }

  /** Null once the service has it. */
  private async sendOne(line: Line, lines: readonly Line[]): Promise<Standing | null> {
    const letter = letterOf(line, lines);
    const outcome: Outcome = letter === null ? NEVER_ANSWERED : await this.sending.post(letter);
    switch (outcome.is) {
      case "TAKEN":
        await this.keep({ ...line, state: "SENT", letter: null, refusal: null, answered: outcome.id });
        return null;
      case "REFUSED":
        await this.keep({ ...line, state: "REFUSED", refusal: outcome.refusal });
        return "REFUSED";
      case "NOT_NOW":
        return outcome.why;
    }
  }

  /** Tries a refused line, or one that was set aside, once more under the same key. */
  again(key: string): Promise<void> {
    return this.decide(key, (line) => ({ ...line, state: "WAITING", refusal: null }));
  }

  /** Leaves a line unsent, so that what was entered after it can go; it stays here and is said to be unsent. */
  setAside(key: string): Promise<void> {
    return this.decide(key, (line) => ({ ...line, state: "ASIDE" }));
  }

  private decide(key: string, decided: (line: Line) => Line): Promise<void> {
    return this.sending.alone(async () => {
      const line = (await this.lines()).find((one) => one.key === key);
      if (line !== undefined && line.state !== "SENT") await this.keep(decided(line));
    });
  }

  /** Takes a line away that its owner has reported another way. One that was not refused stays. */
  async remove(key: string): Promise<void> {
    await this.sending.alone(async () => {
      const line = (await this.lines()).find((one) => one.key === key);
      if (line?.state === "REFUSED" || line?.state === "ASIDE") await this.shelf.delete("lines", line.number);
    });
  }

  private async keep({ number, key, ...kept }: Line): Promise<void> {
    const sealed = await seal(this.key, this.place(key), kept);
    await this.shelf.put("lines", { number, store: this.store, key, sealed });
  }

  private async opened(line: SealedLine): Promise<Line> {
    const kept = await unseal<Kept>(this.key, this.place(line.key), line.sealed);
    return { ...kept, number: line.number!, key: line.key };
  }

  private place(key: string): string {
    return `${this.store}/line/${key}`;
  }
}

const NEVER_ANSWERED: Outcome = {
  is: "REFUSED",
  refusal: { status: 0, code: "NOTHING_TO_ADD_TO", detail: "It belongs to a line above that was not sent." },
};

/** What goes out for a line; null where it needs the answer to a line that has none. */
function letterOf(line: Line, lines: readonly Line[]): Letter | null {
  if (line.letter === null) return null;
  if (line.after === null) return { key: line.key, ...line.letter };
  const id = lines.find((one) => one.key === line.after)?.answered;
  if (!id) return null;
  return { key: line.key, path: line.letter.path.replaceAll(ANSWERED, id), body: line.letter.body.replaceAll(ANSWERED, id) };
}

/** Whether the service has it not yet. */
export const isUnsent = (line: Line): boolean => line.state !== "SENT";
