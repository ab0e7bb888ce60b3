import type { CarLine } from "../../api/types";
import { Button } from "../../design/parts";
import { useNow } from "../../design/useNow";
import { hourAndMinute } from "../../time";
import { SEAT } from "../doors/Doors";
import type { Owner } from "../store/CarStore";

/** Which car, whose store, what time, and the lock under the thumb. */
export function Top({ owner, car, onLock }: { owner: Owner; car: CarLine | undefined; onLock: () => void }) {
  return (
    <header className="car-top">
      <h1>{car?.callSign ?? "Car"}</h1>
      <span>{SEAT[owner.seat]}</span>
      <span className="spring" />
      <time className="now">{hourAndMinute(useNow(1000))}</time>
      <Button onPress={onLock}>Lock</Button>
    </header>
  );
}
