import { type FormEvent, useState } from "react";
import { Checkbox, CheckboxGroup, Form, Label } from "react-aria-components";
import { read } from "../api/read";
import type { CaseSchemas } from "../api/types";
import { Choice, Pick, Words } from "../design/fields";
import { Banner, Button } from "../design/parts";
import { useNow } from "../design/useNow";
import { Panel, Said } from "../incident/parts";
import { useAttempt } from "../saving/useAttempt";
import { words } from "../words";

type Channel = CaseSchemas["Channel"];
type Outcome = CaseSchemas["ContactOutcome"];
type ThisWay = CaseSchemas["ThisWay"];

const CHANNELS: readonly Channel[] = ["PHONE", "TEXT", "EMAIL", "LETTER", "IN_PERSON", "VIA_OFFICER", "VIA_PROFESSIONAL"];

/** A yes holds for a call that is made now. */
const HOLDS_MILLIS = 120_000;

type Told = { readonly way: ThisWay; readonly at: number };

/** One channel at a time: first whether it is safe now, then what opens the way, then what came of it. */
export function Reach({ id, reason, known, late, onDone }: { id: string; reason: string; known: boolean; late: boolean; onDone: () => unknown }) {
  const [channel, choose] = useState<Channel | null>(null);
  const [told, tell] = useState<Told | null>(null);
  const [failed, fail] = useState<Error | null>(null);
  const now = useNow(1000);
  const ask = (one: Channel) => {
    choose(one);
    tell(null);
    fail(null);
    read<CaseSchemas["RecordAnswerSafeContactAnswer"]>(`/api/case/cases/${id}/safe-contact?channel=${one}`, reason)
      .then((answer) => tell(answer.item?.thisWay ? { way: answer.item.thisWay, at: Date.now() } : null))
      .catch((error: Error) => fail(error));
  };
  const old = told !== null && now - told.at > HOLDS_MILLIS;
  return (
    <Panel title="Reach the victim" wide>
      <div className="head" role="group" aria-label="May I contact now">
        {CHANNELS.map((one) => <Button key={one} onPress={() => ask(one)} isDisabled={!known} aria-pressed={channel === one}>{words(one)}?</Button>)}
      </div>
      {!known && <p className="quiet">The rules above have to be read first.</p>}
      {failed && <Banner tone="red" role="alert">It cannot be told whether it is safe now: {failed.message}. So it is not.</Banner>}
      {told && !old && <Way way={told.way} />}
      {told && old && <Banner tone="amber">That was true two minutes ago. <Button onPress={() => ask(told.way.channel!)}>Ask again</Button></Banner>}
      {told && channel && <Attempt key={channel} id={id} channel={channel} barred={!told.way.allowed} late={late} onDone={() => { choose(null); tell(null); onDone(); }} />}
    </Panel>
  );
}

/** What opens the way is shown where it is safe, and only then. */
function Way({ way }: { way: ThisWay }) {
  if (!way.allowed) return <Banner tone="red" role="alert"><strong>No.</strong> {(way.reasons ?? []).map((one) => words(one)).join(". ")}.</Banner>;
  return (
    <Banner tone="green">
      <strong>Yes, now.</strong>
      {way.number && <p className="number-large"><Said personal={way.number} /></p>}
      <p>{way.voicemailAllowed ? "Voicemail is allowed." : "Leave no voicemail."} {way.withholdNumber ? "Withhold your number." : "Do not withhold your number."}</p>
      {way.whoMayAnswer && <p>Who may answer: <Said personal={way.whoMayAnswer} /></p>}
      {way.codeword && <p>Codeword: <strong><Said personal={way.codeword} /></strong></p>}
      {way.coverStory && <p>If somebody else answers: <Said personal={way.coverStory} /></p>}
    </Banner>
  );
}

const OUTCOMES: readonly Outcome[] = ["SPOKE_SAFE", "SPOKE_UNSAFE_ENDED", "NO_ANSWER", "VOICEMAIL_NOT_LEFT", "OTHER_PERSON_ANSWERED", "WRONG_NUMBER", "NUMBER_DEAD", "DECLINED"];

const SLIPS = [
  ["voicemailLeft", "A voicemail was left"],
  ["ownNumberShown", "Our number was shown"],
  ["otherPersonTold", "Somebody else was told who called"],
  ["oldDetailsUsed", "Old contact details were used"],
] as const;

const LATE: readonly (readonly [string, string])[] = ["NO_ANSWER", "UNSAFE_TO_CONTACT", "NO_CAPACITY", "SERVICE_CLOSED", "WRONG_DETAILS", "TASK_OVERLOOKED", "VICTIM_ASKED", "OTHER"]
  .map((one) => [one, words(one)] as const);

type AttemptProps = { id: string; channel: Channel; barred: boolean; late: boolean; onDone: () => unknown };

/** One try with what came of it; what broke a rule is written down, and is no reason to say nothing. */
function Attempt({ id, channel, barred, late, onDone }: AttemptProps) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [slips, setSlips] = useState<readonly string[]>([]);
  const [lateReason, setLateReason] = useState("");
  const [notes, setNotes] = useState("");
  const [number] = useState(() => crypto.randomUUID());
  const { attempt, busy, failed } = useAttempt(`/api/case/cases/${id}/contact-attempts`, onDone);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (outcome === null) return;
    attempt({
      attempt: number, channel, outcome, ...Object.fromEntries(SLIPS.map(([slip]) => [slip, slips.includes(slip)])),
      ...(lateReason && { lateReason }), ...(notes.trim() && { notes: notes.trim() }),
    });
  };
  return (
    <Form className="stack" onSubmit={send} aria-label={`What came of it: ${words(channel).toLowerCase()}`}>
      {barred && <p>If it was tried all the same, write it down: it is kept with the rule that it broke.</p>}
      <Choice label="What came of it" value={outcome} of={OUTCOMES} onChange={setOutcome} />
      <CheckboxGroup className="choice" value={[...slips]} onChange={setSlips}>
        <Label>Did it go wrong?</Label>
        <div className="options">{SLIPS.map(([slip, text]) => <Checkbox key={slip} value={slip} className="option">{text}</Checkbox>)}</div>
      </CheckboxGroup>
      {late && <Pick label="A contact was due before. Why does it come late?" value={lateReason} none="Not said" of={LATE} onChange={setLateReason} />}
      <Words label="Notes" value={notes} max={20000} onChange={setNotes} />
      <div className="head"><Button type="submit" main isDisabled={busy || outcome === null}>{busy ? "Saving" : "Save the attempt"}</Button></div>
      {failed && <Banner tone="red" role="alert">Not saved, and still here: {failed.message}</Banner>}
    </Form>
  );
}
