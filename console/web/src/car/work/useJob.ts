import { useEffect, useState } from "react";
import type { Job } from "../../api/types";
import type { CarStore } from "../store/CarStore";
import { type Remembered, useRemembered } from "../useRemembered";

const JOB_MILLIS = 10_000;

/** The jobs of this shift: the one on the card, and how to look at another. */
export type Jobs = {
  readonly shown: string | null;
  readonly card: Remembered<{ readonly item?: Job }>;
  readonly all: readonly string[];
  readonly look: (job: string) => void;
};

/** The car's job; after it is over, the last one stays, for what is still to be written. */
export function useJob(store: CarStore, now: string | undefined): Jobs {
  const [all, know] = useState<readonly string[]>([]);
  const [chosen, look] = useState<string | null>(null);
  useEffect(() => { void store.kept<readonly string[]>("jobs").then((kept) => know((known) => joined(kept ?? [], known))); }, [store]);
  useEffect(() => {
    if (!now) return;
    look(null);
    know((known) => joined(known, [now]));
    void store.kept<readonly string[]>("jobs").then((kept) => store.keep("jobs", joined(kept ?? [], [now])));
  }, [store, now]);
  const shown = chosen ?? now ?? all.at(-1) ?? null;
  const card = useRemembered<{ readonly item?: Job }>(store, "job", shown && `/api/car/deployments/${shown}`, JOB_MILLIS);
  return { shown, card, all, look };
}

const joined = (some: readonly string[], more: readonly string[]) => [...new Set([...some, ...more])];
