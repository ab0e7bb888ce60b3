import { z } from "zod";

/** An answer that is no answer: what the service said, or that it said nothing. */
export class NotAnswered extends Error {
  constructor(readonly status: number, readonly code: string, detail: string) {
    super(detail);
  }
}

const Problem = z.object({ code: z.string().optional(), detail: z.string().optional() });

/** Reads from a service through this origin; `reason` says why, where personal data is read. */
export async function read<T>(path: string, reason?: string): Promise<T> {
  const answer = await fetch(path, {
    headers: { Accept: "application/json", "X-Requested-With": "JavaScript", ...(reason ? { "Access-Reason": reason } : {}) },
  });
  if (answer.ok) return (await answer.json()) as T;
  const problem = Problem.safeParse(await answer.json().catch(() => ({})));
  throw new NotAnswered(answer.status, problem.data?.code ?? "", problem.data?.detail ?? `the answer was ${answer.status}`);
}

type Page<T> = { readonly items?: readonly T[]; readonly next?: string };

/** Reads every page of a list; its path has a query. */
export async function readAll<T>(path: string, reason?: string): Promise<readonly T[]> {
  const all: T[] = [];
  for (let cursor: string | undefined = ""; cursor !== undefined;) {
    const page: Page<T> = await read<Page<T>>(path + (cursor ? `&cursor=${encodeURIComponent(cursor)}` : ""), reason);
    all.push(...(page.items ?? []));
    cursor = page.next ?? undefined;
  }
  return all;
}
