import { clockTime } from "../time";
import type { Listed } from "./list";

/** A stream silent for this many times its longest promised silence is dead. */
const LATE_FACTOR = 2;

/** A list older than this is not called live. */
const BEHIND_MILLIS = 5000;

export type Liveness = { readonly state: "live" | "waiting" | "stale"; readonly text: string };

const stale = (text: string): Liveness => ({ state: "stale", text });

/** Whether a list is live, in words that say since when it is not. */
export function livenessOf(list: Listed<unknown>, now: number): Liveness {
  const since = list.heardAt === null ? "" : ` since ${clockTime(list.heardAt)}`;
  switch (list.line) {
    case "SIGNED_OUT":
      return stale(`Not live${since}: your sign-in has ended. Sign in again to go on.`);
    case "REFUSED":
      return stale("Not shown: your role may not read this list.");
    case "TOO_MANY":
      return stale(`Not live${since}: too many screens of yours are open. Close one. Trying again.`);
    case "WAITING":
      return { state: "waiting", text: "Not live yet: waiting for the first answer." };
    case "CUT":
      return stale(`Not live${since}: the connection is lost. Trying again.`);
    case "OPEN":
      return open(list, now, since);
  }
}

function open(list: Listed<unknown>, now: number, since: string): Liveness {
  if (list.heardAt === null || now - list.heardAt > LATE_FACTOR * list.nextWithinMillis) {
    return stale(`Not live${since}: the connection is lost. Trying again.`);
  }
  if (list.ageMillis === null) return stale("Connected, but nobody knows how old this is.");
  if (list.ageMillis > BEHIND_MILLIS && list.asOf !== null) {
    return stale(`Behind: this is how it stood at ${clockTime(list.asOf)}.`);
  }
  return { state: "live", text: "Live." };
}
