import { type FormEvent, useState } from "react";
import { Form } from "react-aria-components";
import type { CarLine, DutyLine } from "../../api/types";
import { Banner, Button } from "../../design/parts";
import { timeBeside, dayOf } from "../../time";
import { words } from "../../words";
import { isPlanned } from "../crew";
import { Choose } from "../forms/Choose";
import { ofDuty } from "../reports";
import { CarStore, type Owner, PIN_SIGNS_MIN } from "../store/CarStore";
import type { Shelf } from "../store/shelf";
import { Pin } from "./Pin";

/** Which window this store is for. */
export type OnDuty = { readonly duty: string; readonly car: string; readonly until: string };

type Props = { readonly shelf: Shelf; readonly owner: Owner; readonly windows: readonly DutyLine[]; readonly cars: readonly CarLine[]; readonly onOpen: (store: CarStore) => void };

/** The window and a PIN of one's own; then the store is made and the sign-on is its first line. */
export function NewStore({ shelf, owner, windows, cars, onOpen }: Props) {
  const [duty, choose] = useState<string>(windows[0]!.duty!);
  const [pin, type] = useState("");
  const [again, typeAgain] = useState("");
  const [wrong, say] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const begin = async (event: FormEvent) => {
    event.preventDefault();
    const objection = objectionTo(pin, again);
    say(objection);
    if (objection !== null || busy) return;
    setBusy(true);
    onOpen(await begun(shelf, owner, windows.find((one) => one.duty === duty)!, pin));
  };
  return (
    <Form className="stack" onSubmit={begin}>
      <Choose label="Your window" value={duty} onChange={choose} of={windows.map((one) => [one.duty!, named(one, cars, owner.person)] as const)} />
      <p className="quiet">Choose a PIN for this shift. Only you know it: it opens what you enter on this tablet, with or without signal.</p>
      <Pin label={`PIN, ${PIN_SIGNS_MIN} digits or more`} value={pin} onChange={type} />
      <Pin label="The same PIN again" value={again} onChange={typeAgain} />
      {wrong && <Banner tone="red" role="alert">{wrong}</Banner>}
      <div><Button type="submit" main isDisabled={busy}>{busy ? "Signing on" : "Sign on"}</Button></div>
    </Form>
  );
}

async function begun(shelf: Shelf, owner: Owner, duty: DutyLine, pin: string): Promise<CarStore> {
  const now = Date.now();
  const store = await CarStore.begin({ shelf }, owner, pin, now);
  await store.keep("on duty", { duty: duty.duty!, car: duty.car!, until: duty.dutyUntil! } satisfies OnDuty);
  await store.outbox.enter(ofDuty(duty.duty!, "sign-on", owner, now), now);
  return store;
}

/** What speaks against a PIN; null where nothing does. */
export function objectionTo(pin: string, again: string): string | null {
  if (pin.length < PIN_SIGNS_MIN) return `A PIN has ${PIN_SIGNS_MIN} digits or more.`;
  if (new Set(pin).size < 3 || isRow(pin)) return "That PIN is soon guessed. Take one that is not a row or a repetition.";
  return pin === again ? null : "The two PINs are not the same.";
}

const isRow = (pin: string) => [1, -1].some((step) => [...pin].every((sign, at) => at === 0 || sign.charCodeAt(0) - pin.charCodeAt(at - 1) === step));

function named(duty: DutyLine, cars: readonly CarLine[], person: string): string {
  const today = dayOf(Date.now());
  const when = `${timeBeside(today, duty.dutyFrom!)} to ${timeBeside(today, duty.dutyUntil!)}`;
  const car = cars.find((one) => one.car === duty.car)?.callSign ?? "A car";
  return `${car}: ${words(duty.kind).toLowerCase()} ${when}, ${words(duty.area)}${isPlanned(duty, person) ? ", you are planned" : ""}`;
}
