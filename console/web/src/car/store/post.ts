import { z } from "zod";

/** What is sent: made once when it was entered, and the same each time it is tried. */
export type Letter = { readonly key: string; readonly path: string; readonly body: string };

/** Why nothing can be sent just now; it will be tried again by itself, but for the last two. */
export type Hindrance = "NO_NETWORK" | "SERVICE_AWAY" | "SIGNED_OUT" | "ANOTHER_PERSON";

export type Refusal = { readonly status: number; readonly code: string; readonly detail: string };

export type Outcome =
  | { readonly is: "TAKEN"; readonly id: string | null }
  | { readonly is: "REFUSED"; readonly refusal: Refusal }
  | { readonly is: "NOT_NOW"; readonly why: Hindrance };

/** A tablet at the edge of signal waits long, and not for ever. */
const LIMIT_MILLIS = 20_000;

const Answer = z.object({ id: z.string().nullish(), code: z.string().nullish(), detail: z.string().nullish() });

/** Sends one letter as its owner; the console refuses it where somebody else is signed in. */
export async function post(letter: Letter, owner: string): Promise<Outcome> {
  const answer = await fetch(letter.path, {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      "X-Requested-With": "JavaScript",
      "Idempotency-Key": letter.key,
      "Alongside-Person": owner,
    },
    body: letter.body,
    signal: AbortSignal.timeout(LIMIT_MILLIS),
  }).catch(() => null);
  return answer === null ? { is: "NOT_NOW", why: "NO_NETWORK" } : outcomeOf(answer);
}

/** The console tells a script with 499 that its sign-in has ended. */
const SIGNED_OUT = [401, 499];

/** Says nothing about what was asked: too early, too much, too slow. */
const TRY_AGAIN = [408, 425, 429];

async function outcomeOf(answer: Response): Promise<Outcome> {
  const told = Answer.safeParse(await answer.json().catch(() => ({}))).data ?? {};
  if (answer.ok) return { is: "TAKEN", id: told.id ?? null };
  if (SIGNED_OUT.includes(answer.status)) return { is: "NOT_NOW", why: "SIGNED_OUT" };
  if (told.code === "ANOTHER_PERSON") return { is: "NOT_NOW", why: "ANOTHER_PERSON" };
  if (answer.status >= 500 || TRY_AGAIN.includes(answer.status)) return { is: "NOT_NOW", why: "SERVICE_AWAY" };
  return { is: "REFUSED", refusal: { status: answer.status, code: told.code ?? "", detail: told.detail ?? `the answer was ${answer.status}` } };
}
