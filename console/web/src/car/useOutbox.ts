import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import type { CarStore } from "./store/CarStore";
import type { Entered, Line, Standing } from "./store/Outbox";

/** Signal comes and goes without a word, so it is tried. */
const AGAIN_MILLIS = 5_000;

export type Work = {
  readonly lines: readonly Line[];
  readonly standing: Standing | null;
  /** Keeps what was entered, in order, and sends it when it can. Answers the key of the last; null while another is on its way. */
  readonly enter: (...entered: readonly Entered[]) => Promise<string | null>;
  readonly decide: (how: "again" | "setAside" | "remove", key: string) => Promise<void>;
};

/** The lines of an open store, and the sending of what waits: now, when signal returns, and every few seconds. */
export function useOutbox(store: CarStore): Work {
  const [lines, show] = useState<readonly Line[]>([]);
  const [standing, stand] = useState<Standing | null>(null);
  const sending = useRef(false);
  const entering = useRef(false);
  const queries = useQueryClient();
  const look = useCallback(async () => show(await store.outbox.lines()), [store]);
  const send = useCallback(async () => {
    if (sending.current) return;
    sending.current = true;
    try {
      stand(await store.outbox.send());
    } finally {
      sending.current = false;
      await look();
    }
  }, [store, look]);
  const sent = lines.filter((line) => line.state === "SENT").length;
  // What a service was told, it tells otherwise from then on.
  useEffect(() => { if (sent > 0) void queries.invalidateQueries({ queryKey: ["car", store.id] }); }, [queries, store, sent]);
  useEffect(() => {
    void look().then(send);
    const timer = setInterval(() => void send(), AGAIN_MILLIS);
    const now = () => void send();
    addEventListener("online", now);
    return () => {
      clearInterval(timer);
      removeEventListener("online", now);
    };
  }, [look, send]);
  const enter = useCallback(async (...entered: readonly Entered[]) => {
    // A thumb that trembles presses twice.
    if (entering.current) return null;
    entering.current = true;
    try {
      let key: string | null = null;
      for (const one of entered) key = await store.outbox.enter(one, Date.now());
      await look();
      return key;
    } finally {
      entering.current = false;
      void send();
    }
  }, [store, look, send]);
  const decide = useCallback(async (how: "again" | "setAside" | "remove", key: string) => {
    await store.outbox[how](key);
    await look();
    void send();
  }, [store, look, send]);
  return { lines, standing, enter, decide };
}
