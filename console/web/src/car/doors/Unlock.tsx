import { type FormEvent, useState } from "react";
import { Form } from "react-aria-components";
import { Banner, Button } from "../../design/parts";
import { clockTime } from "../../time";
import { CarStore } from "../store/CarStore";
import type { Lock, Shelf } from "../store/shelf";
import { SEAT } from "./Doors";
import { Pin } from "./Pin";

/** Opens one store with the PIN of its owner. */
export function Unlock({ shelf, lock, onOpen, onBack }: { shelf: Shelf; lock: Lock; onOpen: (store: CarStore) => void; onBack: () => void }) {
  const [pin, type] = useState("");
  const [busy, setBusy] = useState(false);
  const [wrong, say] = useState<string | null>(null);
  const unlock = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    say(null);
    const opening = await CarStore.unlock({ shelf }, lock.store, pin, Date.now());
    setBusy(false);
    if (opening.is === "OPEN") return onOpen(opening.store);
    type("");
    say(opening.is === "WAIT" || opening.until > Date.now() ? `Too many wrong PINs. Try again after ${clockTime(opening.until)}.` : "That is not the PIN of this store.");
  };
  return (
    <Form className="panel" onSubmit={unlock}>
      <h2>Unlock: {SEAT[lock.seat]}</h2>
      <Pin label="PIN" value={pin} onChange={type} focus />
      {wrong && <Banner tone="red" role="alert">{wrong}</Banner>}
      <div className="buttons">
        <Button type="submit" main isDisabled={busy}>{busy ? "Opening" : "Unlock"}</Button>
        <Button onPress={onBack}>Back</Button>
      </div>
    </Form>
  );
}
