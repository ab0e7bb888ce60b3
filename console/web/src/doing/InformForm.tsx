import { type FormEvent, useState } from "react";
import { Form } from "react-aria-components";
import type { CallerNews, ContactDetail, InformingOutcome, InformingWay, ResponseLine } from "../api/types";
import { Choice, Pick, Words } from "../design/fields";
import { Banner, Button } from "../design/parts";
import { None } from "../incident/parts";
import { useAttempt } from "../saving/useAttempt";
import { hourAndMinute } from "../time";
import { words } from "../words";
import { mayBeHeard, NEWS, newsOf, OUTCOMES, WAYS, wasTried } from "./informing";

type Props = { incident: string; contacts: readonly ContactDetail[]; response: ResponseLine | undefined; hidden: boolean; onDone: () => void };

/** A caller was told how far help has come, or it was tried, or it must not be. */
export function InformForm({ incident, contacts, response, hidden, onDone }: Props) {
  const [call, setCall] = useState("");
  const [news, setNews] = useState<CallerNews | null>(null);
  const [outcome, setOutcome] = useState<InformingOutcome | null>(null);
  const [way, setWay] = useState<InformingWay | null>(null);
  const [note, setNote] = useState("");
  const { attempt, busy, failed } = useAttempt(`/api/incident/incidents/${incident}/caller-informed`, () => {
    setNews(null);
    setOutcome(null);
    setWay(null);
    setNote("");
    onDone();
  });
  const to = call || (contacts.at(-1)?.call ?? "");
  const what = news ?? newsOf(response);
  const tried = outcome !== null && wasTried(outcome);
  const ready = to !== "" && outcome !== null && (!tried || way !== null);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (ready) attempt({ call: to, news: what, outcome, ...(tried && { way }), ...(note.trim() && { note: note.trim() }) });
  };
  return (
    <Form className="panel" onSubmit={send} hidden={hidden} aria-label="Caller told">
      {contacts.length === 0 && <None>Nobody called, so there is nobody to tell.</None>}
      {mayBeHeard(response) && <Banner tone="amber">The suspect may be with the caller and see or hear it: ask first whether it is safe to talk, and leave no message.</Banner>}
      {contacts.length > 1 && <Pick label="Who called" value={to} of={contacts.map((one) => [one.call ?? "", caller(one)])} onChange={setCall} />}
      <Choice label="How far help has come" value={what} of={NEWS} onChange={setNews} />
      <Choice label="The caller" value={outcome} of={OUTCOMES} onChange={setOutcome} />
      {tried && <Choice label="How" value={way} of={WAYS} onChange={setWay} />}
      <Words label="In words" value={note} onChange={setNote} />
      <div className="head"><Button type="submit" main isDisabled={busy || !ready}>{busy ? "Saving" : "Save"}</Button></div>
      {failed && <Banner tone="red" role="alert">Not saved, and still here: {failed.message}</Banner>}
    </Form>
  );
}

const caller = (one: ContactDetail) =>
  `${hourAndMinute(one.callAnsweredAt ?? one.callOfferedAt ?? 0)} ${words(one.line)}, ${words(one.source).toLowerCase()}`;
