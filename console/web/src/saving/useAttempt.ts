import { useRef, useState } from "react";
import { NotAnswered, say } from "../api/read";

/** The version that was seen is not the one there is any more. */
export const isOvertaken = (failed: Error | null) => failed instanceof NotAnswered && failed.status === 412;

/**
 * One thing that a person says to a service and waits for. Said again after no answer it is the same request, done once;
 * other words, or another version seen, are another.
 */
export function useAttempt(path: string, done?: () => unknown) {
  const said = useRef({ words: "", key: "" });
  const [busy, setBusy] = useState(false);
  const [failed, fail] = useState<Error | null>(null);
  const attempt = (body: unknown, seen?: number) => {
    if (busy) return;
    const words = JSON.stringify([path, body, seen]);
    if (said.current.words !== words) said.current = { words, key: crypto.randomUUID() };
    setBusy(true);
    fail(null);
    say(path, said.current.key, body, seen)
      .then(() => {
        said.current = { words: "", key: "" };
        return done?.();
      })
      .catch((reason: Error) => fail(reason))
      .finally(() => setBusy(false));
  };
  return { attempt, busy, failed };
}
