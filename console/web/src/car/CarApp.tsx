import { useCallback, useState } from "react";
import { Doors } from "./doors/Doors";
import type { CarStore } from "./store/CarStore";
import type { Shelf } from "./store/shelf";
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
  return open === null
    ? <Doors shelf={shelf} closing={closing} onOpen={enter} />
    : <Work key={open.id} store={open} onClose={close} />;
}
