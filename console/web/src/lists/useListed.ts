import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { read } from "../api/read";
import { useNow } from "../design/useNow";
import type { When } from "../time";

type Answer<T> = { readonly asOf?: string; readonly ageMillis?: number; readonly items?: readonly T[]; readonly next?: string };

export const AGAIN_MILLIS = 20_000;

export const AFTER_A_CHANGE_MILLIS = 1_500;

/** A list of a service, whole, read again by itself, with the time by the service's clock; its path has a query. */
export function useListed<T>(path: string, reason?: string) {
  const asked = useQuery({
    queryKey: ["list", path, reason],
    queryFn: () => whole<T>(path, reason),
    refetchInterval: AGAIN_MILLIS,
    placeholderData: keepPreviousData,
  });
  const now = useNow(1000);
  const { data } = asked;
  // A list may be a moment behind what was just done, so it is read once more.
  const changed = () => {
    void asked.refetch();
    setTimeout(() => void asked.refetch(), AFTER_A_CHANGE_MILLIS);
  };
  return { items: data?.items, error: asked.error, readAt: asked.dataUpdatedAt, now: data ? data.toldAt + (now - asked.dataUpdatedAt) : now, changed };
}

async function whole<T>(path: string, reason?: string) {
  const items: T[] = [];
  let toldAt = Date.now();
  for (let cursor: string | undefined = ""; cursor !== undefined;) {
    const page: Answer<T> = await read<Answer<T>>(path + (cursor ? `&cursor=${encodeURIComponent(cursor)}` : ""), reason);
    items.push(...(page.items ?? []));
    if (page.asOf) toldAt = Date.parse(page.asOf) + (page.ageMillis ?? 0);
    cursor = page.next ?? undefined;
  }
  return { items: items as readonly T[], toldAt };
}

/** What is due first stands first; what is due never stands last. */
export const dueFirst = (a: When | undefined, b: When | undefined) => time(a) - time(b);

const time = (at: When | undefined) => (at === undefined || at === null ? Number.MAX_SAFE_INTEGER : new Date(at).getTime());
