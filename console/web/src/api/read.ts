import { z } from "zod";

/** An answer that is no answer: what the service said, or that it said nothing. */
export class NotAnswered extends Error {
  constructor(readonly status: number, readonly code: string, detail: string) {
    super(detail);
  }
}

const Problem = z.object({ code: z.string().optional(), detail: z.string().optional() });

/** Reads from a service through this origin; `reason` says why, where personal data is read, and `person` for whom alone. */
export async function read<T>(path: string, reason?: string, person?: string): Promise<T> {
  const answer = await fetch(path, {
    headers: {
      Accept: "application/json",
      "X-Requested-With": "JavaScript",
      ...(reason ? { "Access-Reason": reason } : {}),
      ...(person ? { "Alongside-Person": person } : {}),
    },
  });
  if (answer.ok) return (await answer.json()) as T;
  throw await notAnswered(answer);
}

async function notAnswered(answer: Response): Promise<NotAnswered> {
  const problem = Problem.safeParse(await answer.json().catch(() => ({})));
  return new NotAnswered(answer.status, problem.data?.code ?? "", problem.data?.detail ?? `the answer was ${answer.status}`);
}

type Page<T> = { readonly items?: readonly T[]; readonly next?: string };

/** Reads every page of a list; its path has a query. */
export async function readAll<T>(path: string, reason?: string, person?: string): Promise<readonly T[]> {
  const all: T[] = [];
  for (let cursor: string | undefined = ""; cursor !== undefined;) {
    const page: Page<T> = await read<Page<T>>(path + (cursor ? `&cursor=${encodeURIComponent(cursor)}` : ""), reason, person);
    all.push(...(page.items ?? []));
    cursor = page.next ?? undefined;
  }
  return all;
}

/** Looks something up by what must not be in an address: numbers, names, places. */
export async function lookFor<T>(path: string, body: unknown, reason: string, signal?: AbortSignal): Promise<T> {
  const answer = await fetch(path, {
    method: "POST",
    headers: {
      "Content-Type": "application/json", "X-Requested-With": "JavaScript", "Idempotency-Key": crypto.randomUUID(), "Access-Reason": reason,
    },
    body: JSON.stringify(body),
    ...(signal && { signal }),
  });
  if (answer.ok) return (await answer.json()) as T;
  throw await notAnswered(answer);
}

/**
 * Says something to a service. The same `key` again is the same request, done once however often it is sent. `seen` is the
 * version that somebody saw who changes it; where it is not that any more the answer is 412.
 */
export async function say(path: string, key: string, body: unknown = {}, seen?: number): Promise<void> {
  const answer = await fetch(path, {
    method: "POST",
    headers: {
      "Content-Type": "application/json", "X-Requested-With": "JavaScript", "Idempotency-Key": key,
      ...(seen === undefined ? {} : { "If-Match": `"${seen}"` }),
    },
    body: JSON.stringify(body),
  });
  if (answer.ok) return;
  throw await notAnswered(answer);
}
