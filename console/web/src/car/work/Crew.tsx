import type { CarLine } from "../../api/types";
import { Badge, Banner } from "../../design/parts";
import { dayAndTime } from "../../time";
import { words } from "../../words";
import { missing } from "../crew";
import type { Closing } from "../CarApp";
import type { OnDuty } from "../doors/NewStore";
import type { CarStore } from "../store/CarStore";
import type { Work } from "../useOutbox";
import type { Remembered } from "../useRemembered";
import { SignOff } from "./SignOff";

type Props = { readonly store: CarStore; readonly duty: OnDuty | null; readonly car: Remembered<{ readonly item?: CarLine }>; readonly work: Work; readonly onClose: (said: Closing) => void };

/** Who is with the car, and what it still lacks to be sent. */
export function Crew({ store, duty, car, work, onClose }: Props) {
  const known = car.data?.item;
  const lacks = missing(known);
  return (
    <>
      <section className="panel" aria-label="Crew">
        <h2>Crew</h2>
        <Banner tone={lacks === null ? "green" : "amber"}>{lacks ?? "✓ Complete: an officer and an advocate are signed on."}</Banner>
        {known && (
          <ul className="stack">
            {(known.constables ?? []).map((one) => <li key={one} className="entry">{one} <Badge>Officer</Badge></li>)}
            {(known.idvas ?? []).map((one) => <li key={one} className="entry">{one} <Badge>Advocate</Badge></li>)}
          </ul>
        )}
        {known && <p>The car is {words(known.state).toLowerCase()}.{duty && ` The window ends ${dayAndTime(duty.until)}.`}</p>}
        {known?.idvaAlone && <Banner tone="red" role="alert">The advocate is without an officer: stay with or in the vehicle, in reach of other people, and tell the control room.</Banner>}
      </section>
      <SignOff store={store} duty={duty} work={work} onClose={onClose} />
    </>
  );
}
