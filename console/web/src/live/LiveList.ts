import { type Line, type Listed, nothingYet, took } from "./list";
import { EventCutter } from "./sse";

const REOPEN_MILLIS = 2000;

/** So that a room full of screens does not come back in one moment. */
const REOPEN_SPREAD_MILLIS = 1000;

/** What an answer that is no stream means. */
const REFUSALS: Record<number, Line> = { 401: "SIGNED_OUT", 403: "REFUSED", 429: "TOO_MANY", 499: "SIGNED_OUT" };

/** A live list that stays connected for as long as somebody watches it. */
export class LiveList<T> {
  private listed: Listed<T> = nothingYet();
  private readonly watchers = new Set<() => void>();
  private stopping: AbortController | null = null;

  constructor(
    private readonly url: string,
    private readonly idOf: (item: T) => string,
  ) {}

  readonly snapshot = (): Listed<T> => this.listed;

  readonly subscribe = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    if (this.watchers.size === 1) this.start();
    return () => {
      this.watchers.delete(watcher);
      if (this.watchers.size === 0) this.stopping?.abort();
    };
  };

  private start(): void {
    this.stopping = new AbortController();
    this.set({ ...this.listed, line: "WAITING" });
    void this.stay(this.stopping.signal);
  }

  private async stay(stop: AbortSignal): Promise<void> {
    while (!stop.aborted) {
      const line = await this.listen(stop).catch((): Line => "CUT");
      if (stop.aborted) return;
      this.set({ ...this.listed, line });
      if (line === "REFUSED" || line === "SIGNED_OUT") return;
      await pause(REOPEN_MILLIS + Math.random() * REOPEN_SPREAD_MILLIS, stop);
    }
  }

  private async listen(stop: AbortSignal): Promise<Line> {
    const had = this.listed.lastEventId;
    const answer = await fetch(this.url, {
      headers: { Accept: "text/event-stream", "X-Requested-With": "JavaScript", ...(had ? { "Last-Event-ID": had } : {}) },
      signal: stop,
    });
    if (!answer.ok || !answer.body) return REFUSALS[answer.status] ?? "CUT";
    await this.read(answer.body.pipeThrough(new TextDecoderStream()).getReader());
    return "CUT";
  }

  private async read(reader: ReadableStreamDefaultReader<string>): Promise<void> {
    const cutter = new EventCutter();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const before = this.listed;
      const after = cutter.feed(part.value).reduce((list, event) => took(list, event, this.idOf, Date.now()), before);
      this.set(after);
    }
  }

  private set(listed: Listed<T>): void {
    this.listed = listed;
    this.watchers.forEach((watcher) => watcher());
  }
}

function pause(millis: number, stop: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, millis);
    stop.addEventListener("abort", () => { clearTimeout(timer); done(); }, { once: true });
  });
}
