import { type Entry, heading } from "./entry";

/** Something that happened on the board, for the log that a screen reader speaks. */
export type News = { readonly id: string; readonly text: string };

const NEWS_MAX = 20;

/** What changed between two boards, in words. */
export function newsOf(before: ReadonlyMap<string, Entry>, after: ReadonlyMap<string, Entry>): News[] {
  const here = [...after.values()].filter((entry) => !same(before.get(entry.id), entry));
  const gone = [...before.values()].filter((entry) => !after.has(entry.id));
  return [
    ...here.map((entry) => ({ id: entry.id, text: `${before.has(entry.id) ? "Changed" : "New"}: ${heading(entry)}` })),
    ...gone.map((entry) => ({ id: entry.id, text: `Gone: ${heading(entry)}` })),
  ];
}

/** A record that came again unchanged, as after a reconnection, is no news. */
function same(one: Entry | undefined, other: Entry): boolean {
  return (
    one !== undefined &&
    ((one.incident === other.incident && one.response === other.response) ||
      JSON.stringify([one.incident, one.response]) === JSON.stringify([other.incident, other.response]))
  );
}

export const latest = <T>(news: readonly T[], more: readonly T[]): T[] => [...more, ...news].slice(0, NEWS_MAX);
