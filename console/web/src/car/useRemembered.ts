import { useQuery } from "@tanstack/react-query";
import { NotAnswered, read } from "../api/read";
import type { CarStore } from "./store/CarStore";

/** On record with each look at a job's people and place. */
const REASON = "Crew of the car on this job";

export type Remembered<T> = { readonly data: T | undefined; readonly readAt: number | null; readonly error: Error | null };

type Kept<T> = { readonly at: number; readonly data: T; readonly failed: Error | null };

/** Reads as the store's owner and keeps it sealed; without an answer, what was kept last, with when that was. */
export function useRemembered<T>(store: CarStore, name: string, path: string | null, everyMillis: number): Remembered<T> {
  const asked = useQuery({
    queryKey: ["car", store.id, name, path],
    queryFn: () => readOrRemember<T>(store, `${name} ${path}`, path!),
    enabled: path !== null,
    refetchInterval: everyMillis,
    gcTime: 0,
  });
  return { data: asked.data?.data, readAt: asked.data?.at ?? null, error: asked.data?.failed ?? asked.error };
}

async function readOrRemember<T>(store: CarStore, name: string, path: string): Promise<Kept<T>> {
  try {
    const data = await read<T>(path, REASON, store.owner.person);
    await store.keep(name, { at: Date.now(), data });
    return { at: Date.now(), data, failed: null };
  } catch (failed) {
    if (isGone(failed)) await store.forget(name);
    const kept = isGone(failed) ? null : await store.kept<{ at: number; data: T }>(name);
    if (kept === null) throw failed;
    return { ...kept, failed: failed as Error };
  }
}

/** What one may not see, or not any more, is not shown from memory either. */
const isGone = (failed: unknown) => failed instanceof NotAnswered && (failed.status === 403 || failed.status === 404);
