import { type FormEvent, useEffect, useState } from "react";
import { Form } from "react-aria-components";
import type { Grade, NotedEvent, RegradeReason } from "../api/types";
import { Choice, Words } from "../design/fields";
import { Banner, Button } from "../design/parts";
import { At } from "../incident/parts";
import { isOvertaken, useAttempt } from "../saving/useAttempt";
import { spoken, words } from "../words";
import type { Done } from "./Doing";
import { GRADES, lowersAbuse, REASONS, since } from "./grades";

/** The first grade, or another with its reason. It is given for the incident as it was seen: where that has changed meanwhile, it is looked at again. */
export function GradeForm({ incident, detail, version, hidden, onDone, readAgain }: Done & { hidden: boolean }) {
  const [grade, setGrade] = useState<Grade | null>(null);
  const [reason, setReason] = useState<RegradeReason | null>(null);
  const [text, setText] = useState("");
  const [seen, see] = useState(version);
  const again = !!detail.grade;
  const { attempt, busy, failed } = useAttempt(`/api/incident/incidents/${incident}/${again ? "regrade" : "grade"}`, () => {
    setGrade(null);
    setReason(null);
    setText("");
    onDone();
  });
  const overtaken = isOvertaken(failed);
  useEffect(() => {
    if (overtaken) readAgain();
    // Once for each refusal; what is read again is another function each time.
  }, [overtaken]);
  const agreement = useAttempt(`/api/incident/incidents/${incident}/lower-grade-agreement`, onDone);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (grade === null || (again && reason === null)) return;
    see(version);
    if (again) attempt({ grade, reason, ...(text.trim() && { explanation: text.trim() }) }, version);
    else attempt({ grade });
  };
  return (
    <Form className="panel" onSubmit={send} hidden={hidden} aria-label={again ? "Grade again" : "Grade"}>
      <Choice label="Grade" value={grade} of={GRADES} onChange={setGrade} />
      {again && <Choice label="Because" value={reason} of={REASONS} onChange={setReason} />}
      {again && <Words label="In words" value={text} onChange={setText} max={4000} />}
      {lowersAbuse(detail, grade) && (
        <Banner tone="amber">
          A lower grade needs words, THRIVE assessed again, and a second person who has signed in and agrees.{" "}
          <Button onPress={() => agreement.attempt({ grade })} isDisabled={agreement.busy}>Agree to {grade} as the second person</Button>
        </Banner>
      )}
      <div className="head"><Button type="submit" main isDisabled={busy || grade === null || (again && reason === null)}>{busy ? "Saving" : "Save the grade"}</Button></div>
      {agreement.failed && <Banner tone="red" role="alert">Not agreed: {agreement.failed.message}</Banner>}
      {failed && (overtaken
        ? <Overtaken events={since(detail.history ?? [], seen)} read={version > seen} />
        : <Banner tone="red" role="alert">Not saved, and still here: {failed.message}</Banner>)}
    </Form>
  );
}

/** The history has all but the lines of the log. */
function Overtaken({ events, read }: { events: readonly NotedEvent[]; read: boolean }) {
  return (
    <Banner tone="amber" role="alert">
      Not saved: the incident has changed since you saw it. Look at it, and save again if it still holds.
      {events.length === 0 && <p>{read ? "There are new lines in the log." : "Reading what changed."}</p>}
      <ul>{events.map((event) => <li key={event.version}>{spoken(event.type)}, {event.person ?? words(event.role)}, <At at={event.occurredAt} /></li>)}</ul>
    </Banner>
  );
}
