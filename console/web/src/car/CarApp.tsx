import { useCallback, useEffect, useState } from "react";
import { Doors } from "./doors/Doors";
import type { CarStore } from "./store/CarStore";
import type { Shelf } from "./store/shelf";
import { useNewVersion } from "./useNewVersion";
import { Work } from "./work/Work";

/** What was said when a store was closed, for who stands before the locked tablet. */
export type Closing = { readonly text: string; readonly unsent: boolean } | null;

/** The tablet: locked, with a door for each store; or open for one person. */
export function CarApp({ shelf }: { shelf: Shelf }) {
  const [open, turn] = useState<CarStore | null>(null);
  const [closing, say] = useState<Closing>(null);
  const close = useCallback((said: Closing) => {
    turn(null);
    say(said);
  }, []);
  const enter = useCallback((store: CarStore) => {
    say(null);
    turn(store);
  }, []);
  const version = useNewVersion();
  // Nobody has anything open: a new version of the page is taken now. Work that is open goes on with the one that it began with.
  useEffect(() => { if (open === null && version.ready) version.take(); }, [open, version]);
  return open === null
    ? <Doors shelf={shelf} closing={closing} onOpen={enter} />
    : <Work key={open.id} store={open} newVersion={version.ready} onClose={close} />;
}
