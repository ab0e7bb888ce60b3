import { z } from "zod";
import type { ServerEvent } from "./sse";

/** What every message of a live list holds; see docs/live.md. */
const Message = z.object({
  asOf: z.string().optional(),
  ageMillis: z.number().optional(),
  nextWithinMillis: z.number().default(2000),
  items: z.array(z.unknown()).default([]),
  gone: z.array(z.string()).default([]),
  more: z.boolean().default(false),
  reason: z.string().optional(),
});

/** Where a connection stands. */
export type Line = "WAITING" | "OPEN" | "CUT" | "SIGNED_OUT" | "REFUSED" | "TOO_MANY";

/** A live list as this screen holds it. */
export type Listed<T> = {
  readonly line: Line;
  readonly items: ReadonlyMap<string, T>;
  /** Whether parts of the whole list are still to come: those are no news. */
  readonly filling: boolean;
  readonly lastEventId: string | null;
  /** By this machine's clock. */
  readonly heardAt: number | null;
  readonly nextWithinMillis: number;
  readonly asOf: string | null;
  /** Null where nobody knows, which is not fresh. */
  readonly ageMillis: number | null;
};

export const nothingYet = <T>(): Listed<T> => ({
  line: "WAITING",
  items: new Map(),
  filling: false,
  lastEventId: null,
  heardAt: null,
  nextWithinMillis: 2000,
  asOf: null,
  ageMillis: null,
});

/** The list after one event. */
export function took<T>(list: Listed<T>, event: ServerEvent, idOf: (item: T) => string, now: number): Listed<T> {
  const message = Message.parse(JSON.parse(event.data));
  const heard = {
    ...list,
    lastEventId: event.id ?? list.lastEventId,
    heardAt: now,
    nextWithinMillis: message.nextWithinMillis,
    asOf: message.asOf ?? list.asOf,
    ageMillis: message.ageMillis ?? null,
  };
  switch (event.name) {
    case "whole":
      return { ...heard, line: "OPEN", items: put(new Map(), message.items as T[], idOf), filling: message.more };
    case "change":
      return { ...heard, line: "OPEN", items: changed(list, message, idOf), filling: list.filling && message.more };
    case "beat":
      return { ...heard, line: "OPEN" };
    case "end":
      return { ...list, lastEventId: event.id ?? list.lastEventId, line: "CUT" };
    default:
      return list;
  }
}

function changed<T>(list: Listed<T>, message: z.infer<typeof Message>, idOf: (item: T) => string) {
  const items = put(new Map(list.items), message.items as T[], idOf);
  message.gone.forEach((id) => items.delete(id));
  return items;
}

function put<T>(items: Map<string, T>, more: readonly T[], idOf: (item: T) => string): Map<string, T> {
  more.forEach((item) => items.set(idOf(item), item));
  return items;
}
