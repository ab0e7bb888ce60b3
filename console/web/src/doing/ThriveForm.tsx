import { type FormEvent, useState } from "react";
import { Form } from "react-aria-components";
import type { ThriveLevel } from "../api/types";
import { Choice, Line } from "../design/fields";
import { Banner, Button } from "../design/parts";
import { useAttempt } from "../saving/useAttempt";
import type { Done } from "./Doing";

const PARTS = ["threat", "harm", "risk", "investigation", "vulnerability", "engagement"] as const;
const LEVELS: readonly ThriveLevel[] = ["NONE", "LOW", "MEDIUM", "HIGH"];

type Part = (typeof PARTS)[number];
type Answers = Partial<Record<Part, { level?: ThriveLevel; text?: string }>>;

/** THRIVE, first or again: each of the six has a level, and words where there are some. */
export function ThriveForm({ incident, hidden, onDone }: Done & { hidden: boolean }) {
  const [answers, change] = useState<Answers>({});
  const [interim, setInterim] = useState("");
  const { attempt, busy, failed } = useAttempt(`/api/incident/incidents/${incident}/thrive`, () => {
    change({});
    setInterim("");
    onDone();
  });
  const put = (part: Part, answer: { level?: ThriveLevel; text?: string }) => change({ ...answers, [part]: { ...answers[part], ...answer } });
  const open = PARTS.filter((part) => !answers[part]?.level);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (open.length === 0) attempt({ ...answers, ...(interim.trim() && { interimRisk: interim.trim() }) });
  };
  return (
    <Form className="panel" onSubmit={send} hidden={hidden} aria-label="THRIVE">
      {PARTS.map((part) => (
        <div className="thrive" key={part}>
          <Choice label={name(part)} value={answers[part]?.level ?? null} of={LEVELS} onChange={(level) => put(part, { level })} />
          <Line label={`${name(part)} in words`} value={answers[part]?.text ?? ""} max={4000} onChange={(text) => put(part, { text })} />
        </div>
      ))}
      <Line label="Risk until somebody is there" value={interim} max={4000} onChange={setInterim} />
      <div className="head">
        <Button type="submit" main isDisabled={busy || open.length > 0}>{busy ? "Saving" : "Save THRIVE"}</Button>
        {open.length > 0 && <span className="quiet">Still without a level: {open.map(name).join(", ")}</span>}
      </div>
      {failed && <Banner tone="red" role="alert">Not saved, and still here: {failed.message}</Banner>}
    </Form>
  );
}

const name = (part: Part) => part.charAt(0).toUpperCase() + part.slice(1);
