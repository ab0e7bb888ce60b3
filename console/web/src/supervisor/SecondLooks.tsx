import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { Checkbox, CheckboxGroup, Form, Label } from "react-aria-components";
import type { LookVerdict, MissedCue, SecondLook } from "../api/types";
import { Choice, Words } from "../design/fields";
import { Badge, Badges, Banner, Button } from "../design/parts";
import { Age, List } from "../lists/List";
import { useListed } from "../lists/useListed";
import { useAttempt } from "../saving/useAttempt";
import { useHasRole, useMe } from "../shell/me";
import { words } from "../words";

/** Decisions of call handlers that a specialist looks at again, the most worth it first. */
export function SecondLooks() {
  const looks = useListed<SecondLook>("/api/incident/second-looks?limit=100", "Second look at decisions");
  const specialist = useHasRole("CONTROL_ROOM_DA_SPECIALIST");
  const me = useMe()?.person;
  const [open, turn] = useState<string | null>(null);
  const chosen = looks.items?.find((one) => one.recordId === open);
  return (
    <section className="panel" aria-label="Second looks">
      <h2>Specialist's second look {looks.items && <Badge>{looks.items.length}</Badge>}</h2>
      <List of={looks.items} error={looks.error} readAt={looks.readAt} now={looks.now} what="the second looks" none="Nothing waits for a second look."
        columns={["Decision", "When", "What may have been missed", "Points", ...(specialist ? ["Look"] : ["With"])]}
        row={(one) => (
          <tr key={one.recordId}>
            <td><Link to="/incidents/$id" params={{ id: one.incident ?? "" }}>{words(one.decision)}</Link> {one.grade && `as ${one.grade}`} {one.exercise && <Badge tone="amber">Exercise</Badge>}</td>
            <td><Age at={one.decidedAt} now={looks.now} /></td>
            <td><Badges>{(one.missed ?? []).map((cue) => <Badge key={cue} tone="amber">{words(cue)}</Badge>)}</Badges></td>
            <td className="number">{one.points}</td>
            <td>
              {one.state === "TAKEN" && one.takenBy !== me && <span className="quiet">{one.takenBy} looks</span>}
              {specialist && one.state === "DUE" && <Take look={one} onDone={() => { turn(one.recordId ?? null); looks.changed(); }} />}
              {specialist && one.state === "TAKEN" && one.takenBy === me && <Button onPress={() => turn(one.recordId ?? null)}>Say what you found</Button>}
            </td>
          </tr>
        )} />
      {chosen?.state === "TAKEN" && chosen.takenBy === me && <Verdict key={chosen.recordId} look={chosen} onDone={() => { turn(null); looks.changed(); }} />}
    </section>
  );
}

function Take({ look, onDone }: { look: SecondLook; onDone: () => void }) {
  const { attempt, busy, failed } = useAttempt(`/api/incident/second-looks/${look.recordId}/taking`, onDone);
  return (
    <>
      <Button onPress={() => attempt({})} isDisabled={busy}>{busy ? "Taking" : "Take"}</Button>
      {failed && <Banner tone="amber" role="alert">Not taken: {failed.message}</Banner>}
    </>
  );
}

const VERDICTS: readonly LookVerdict[] = ["AGREED", "SHOULD_HAVE_BEEN_HIGHER", "SHOULD_HAVE_BEEN_LOWER", "OPPORTUNITY_MISSED"];

/** What the specialist found, and what the call handler is told of it. */
function Verdict({ look, onDone }: { look: SecondLook; onDone: () => void }) {
  const [verdict, choose] = useState<LookVerdict | null>(null);
  const [missed, confirm] = useState<readonly MissedCue[]>([]);
  const [feedback, tell] = useState("");
  const { attempt, busy, failed } = useAttempt(`/api/incident/second-looks/${look.recordId}/verdict`, onDone);
  const ready = verdict !== null && (verdict === "AGREED" || feedback.trim() !== "");
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (ready) attempt({ verdict, missed, ...(feedback.trim() && { feedback: feedback.trim() }) });
  };
  return (
    <Form className="stack" onSubmit={send} aria-label="What you found">
      <Choice label="Verdict" value={verdict} of={VERDICTS} onChange={choose} />
      {(look.missed ?? []).length > 0 && (
        <CheckboxGroup className="choice" value={[...missed]} onChange={(cues) => confirm(cues as MissedCue[])}>
          <Label>Really missed</Label>
          <div className="options">{look.missed!.map((cue) => <Checkbox key={cue} value={cue} className="option">{words(cue)}</Checkbox>)}</div>
        </CheckboxGroup>
      )}
      <Words label="To the call handler" value={feedback} max={4000} onChange={tell} />
      <div className="head"><Button type="submit" main isDisabled={busy || !ready}>{busy ? "Saving" : "Save the verdict"}</Button></div>
      {failed && <Banner tone="red" role="alert">Not saved, and still here: {failed.message}</Banner>}
    </Form>
  );
}
