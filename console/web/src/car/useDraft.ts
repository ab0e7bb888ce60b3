import { useCallback, useEffect, useRef, useState } from "react";
import type { CarStore } from "./store/CarStore";

/** Names of what is typed and not entered yet begin so; then the form, and what it is about. */
const DRAFT = "draft ";

/** The forms that were begun and not entered. */
export const begun = async (store: CarStore): Promise<readonly string[]> =>
  (await store.names(DRAFT)).map((name) => name.slice(DRAFT.length).split(" ")[0]!);

/** What is typed and not yet entered, kept sealed with each stroke: a lock, a restart or an error loses none of it. */
export function useDraft<T>(store: CarStore, name: string, fresh: T): readonly [T, (draft: T) => void, () => void] {
  const [draft, show] = useState<T>(fresh);
  const page = DRAFT + name;
  const written = useRef(Promise.resolve());
  useEffect(() => {
    let here = true;
    void store.kept<T>(page).then((kept) => { if (here && kept !== null) show(kept); });
    return () => { here = false; };
  }, [store, page]);
  const type = useCallback((typed: T) => {
    show(typed);
    // One after the other, so that an older stroke never overtakes a newer one.
    written.current = written.current.then(() => store.keep(page, typed));
  }, [store, page]);
  const done = () => {
    show(fresh);
    written.current = written.current.then(() => store.forget(page));
  };
  return [draft, type, done];
}
