import { useEffect, useState } from "react";
import { Banner, Button } from "../../design/parts";
import { clockTime } from "../../time";
import { words } from "../../words";
import type { Closing } from "../CarApp";
import type { OnDuty } from "../doors/NewStore";
import { ofDuty } from "../reports";
import type { CarStore } from "../store/CarStore";
import { isUnsent } from "../store/Outbox";
import { begun } from "../useDraft";
import type { Work } from "../useOutbox";

type Props = { readonly store: CarStore; readonly duty: OnDuty | null; readonly work: Work; readonly onClose: (said: Closing) => void };

/** The end of the shift on this device: first what is unsent and unfinished is said, then it is ended. */
export function SignOff({ store, duty, work, onClose }: Props) {
  const [open, ask] = useState(false);
  const [busy, setBusy] = useState(false);
  const signOff = async () => {
    setBusy(true);
    if (duty !== null && !work.lines.some((line) => line.what === "SIGN_OFF" && isUnsent(line))) {
      await work.enter(ofDuty(duty.duty, "sign-off", store.owner, Date.now()));
    }
    if ((await store.outbox.send()) === "REFUSED") return setBusy(false);
    onClose(closingOf((await store.signOff()).length));
  };
  return (
    <section className="panel" aria-label="Sign off">
      <h2>Sign off</h2>
      {!open && <div><Button onPress={() => ask(true)}>Sign off</Button></div>}
      {open && <Unfinished store={store} work={work} />}
      {open && (
        <div className="buttons">
          <Button main isDisabled={busy} onPress={() => void signOff()}>{busy ? "Signing off" : "Sign off now"}</Button>
          <Button onPress={() => ask(false)}>Not yet</Button>
        </div>
      )}
    </section>
  );
}

/** What would be left behind: lines that no service has, and words typed and never entered. */
function Unfinished({ store, work }: { store: CarStore; work: Work }) {
  const [drafts, show] = useState<readonly string[]>([]);
  useEffect(() => { void begun(store).then(show); }, [store]);
  const unsent = work.lines.filter(isUnsent);
  return (
    <>
      {unsent.length === 0 && <p>Everything you entered was sent. What you saw of the jobs is erased from this tablet.</p>}
      {unsent.length > 0 && (
        <Banner tone="amber">
          Not sent: {unsent.map((line) => `${words(line.what)} ${clockTime(line.enteredAt)}`).join("; ")}. It is tried now. What cannot go
          stays on this tablet, closed by your PIN, until you unlock it with signal. Tell the control room.
        </Banner>
      )}
      {drafts.length > 0 && <Banner tone="red">Typed and not entered, and lost by signing off: {drafts.map(words).join(", ")}.</Banner>}
    </>
  );
}

const closingOf = (unsent: number): Closing => unsent === 0
  ? { text: "Signed off. Nothing is left on this tablet.", unsent: false }
  : { text: `Signed off, with ${unsent} unsent. They are closed by your PIN, and go out when you unlock the store with signal.`, unsent: true };
