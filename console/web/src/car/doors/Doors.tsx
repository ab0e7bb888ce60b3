import { useCallback, useEffect, useState } from "react";
import { Banner, Button } from "../../design/parts";
import { dayAndTime } from "../../time";
import type { Closing } from "../CarApp";
import type { CarStore } from "../store/CarStore";
import { destroy, lineCount, type Lock, locks, type Shelf } from "../store/shelf";
import { Forgotten } from "./Forgotten";
import { SignOn } from "./SignOn";
import { Unlock } from "./Unlock";

type Door = { readonly lock: Lock; readonly lines: number };

export const SEAT = { OFFICER: "Officer", ADVOCATE: "Advocate" } as const;

/** The locked tablet: whose stores are here, and the way to a new one. Nothing of a job is seen. */
export function Doors({ shelf, closing, onOpen }: { shelf: Shelf; closing: Closing; onOpen: (store: CarStore) => void }) {
  const [doors, show] = useState<readonly Door[] | null>(null);
  const [at, go] = useState<Lock | "SIGN_ON" | null>(null);
  const look = useCallback(async () => {
    const found = await locks(shelf);
    show(await Promise.all(found.map(async (lock) => ({ lock, lines: await lineCount(shelf, lock.store) }))));
  }, [shelf]);
  useEffect(() => { void look(); }, [look]);
  const back = () => { go(null); void look(); };
  return (
    <main className="car doors">
      <h1>Car tablet</h1>
      {closing && <Banner tone={closing.unsent ? "amber" : "green"}>{closing.text}</Banner>}
      {at === null && doors !== null && <Choice doors={doors} go={go} />}
      {at === "SIGN_ON" && <SignOn shelf={shelf} onOpen={onOpen} onBack={back} />}
      {at !== null && at !== "SIGN_ON" && (
        <>
          <Unlock shelf={shelf} lock={at} onOpen={onOpen} onBack={back} />
          <Forgotten onForget={() => destroy(shelf, at.store).then(back)} />
        </>
      )}
      <p className="quiet">In danger, use the emergency button of your radio. The tablet may be without signal.</p>
    </main>
  );
}

function Choice({ doors, go }: { doors: readonly Door[]; go: (to: Lock | "SIGN_ON") => void }) {
  return (
    <>
      {doors.length === 0 && <p>Nobody is signed on here.</p>}
      <ul className="stack">
        {doors.map(({ lock, lines }) => (
          <li key={lock.store}>
            <Button main onPress={() => go(lock)}>Unlock: {SEAT[lock.seat]}</Button>
            <p className="quiet">Signed on {dayAndTime(lock.madeAt)}; {lines} {lines === 1 ? "entry" : "entries"}.</p>
          </li>
        ))}
      </ul>
      <Button onPress={() => go("SIGN_ON")}>Sign on</Button>
    </>
  );
}
