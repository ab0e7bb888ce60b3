import { type FormEvent, useState } from "react";
import { Form } from "react-aria-components";
import type { Flag, FlagReading, FlagValue, PartyDetail, SaidBy } from "../api/types";
import { Choice, Pick, Words } from "../design/fields";
import { Banner, Button } from "../design/parts";
import { useAttempt } from "../saving/useAttempt";
import { words } from "../words";
import { FLAGS, SAID_BY, VALUES } from "./flags";
import { inWords } from "./people";

type Props = { incident: string; flags: readonly FlagReading[]; parties: readonly PartyDetail[]; hidden: boolean; onDone: () => void };

/** Somebody claims something of the people, the place or the danger; that it is not known is said too. */
export function FlagForm({ incident, flags, parties, hidden, onDone }: Props) {
  const [flag, setFlag] = useState("");
  const [value, setValue] = useState<FlagValue | null>(null);
  const [saidBy, setSaidBy] = useState<SaidBy | null>(null);
  const [about, setAbout] = useState("");
  const [detail, setDetail] = useState("");
  const { attempt, busy, failed } = useAttempt(`/api/incident/incidents/${incident}/flags`, () => {
    setFlag("");
    setValue(null);
    setAbout("");
    setDetail("");
    onDone();
  });
  const open = (one: Flag) => !flags.some((reading) => reading.flag === one && (reading.value === "YES" || reading.value === "NO"));
  const ready = flag !== "" && value !== null && saidBy !== null;
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (ready) attempt({ flag, value, saidBy, ...(about && { about }), ...(detail.trim() && { detail: detail.trim() }) });
  };
  return (
    <Form className="panel" onSubmit={send} hidden={hidden} aria-label="Flag">
      <div className="head">
        <Pick label="Flag" value={flag} none="Choose" onChange={setFlag}
          of={[...FLAGS.filter(open), ...FLAGS.filter((one) => !open(one))].map((one) => [one, words(one) + (open(one) ? "" : " (said already)")])} />
        {parties.length > 0 && <Pick label="About" value={about} none="The whole incident" of={parties.map((one) => [one.party ?? "", inWords(one)])} onChange={setAbout} />}
      </div>
      <Choice label="It is so" value={value} of={VALUES} onChange={setValue} />
      <Choice label="Said by" value={saidBy} of={SAID_BY} onChange={setSaidBy} />
      <Words label="In words" value={detail} onChange={setDetail} />
      <div className="head"><Button type="submit" main isDisabled={busy || !ready}>{busy ? "Saving" : "Save the flag"}</Button></div>
      {failed && <Banner tone="red" role="alert">Not saved, and still here: {failed.message}</Banner>}
    </Form>
  );
}
