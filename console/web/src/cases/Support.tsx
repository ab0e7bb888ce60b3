import { type FormEvent, useState } from "react";
import { Form } from "react-aria-components";
import type { CaseSchemas } from "../api/types";
import { Choice, Line } from "../design/fields";
import { Banner, Button } from "../design/parts";
import { useAttempt } from "../saving/useAttempt";

type Channel = CaseSchemas["Channel"];

const HOW: readonly Channel[] = ["IN_PERSON", "PHONE", "VIDEO"];

const STEPS = [["SESSION", "A session was held"], ["CONSENT", "Agrees to support"], ["ENGAGED", "Takes part"], ["ACTIVE", "Work has begun"]] as const;
type Step = (typeof STEPS)[number][0];

const PATHS: Record<Step, string> = { SESSION: "cases/ID/sessions", CONSENT: "advocacy/ID/consent", ENGAGED: "cases/ID/engagement", ACTIVE: "cases/ID/active" };

/** How far the support has come; the service says what has to be there before each step. */
export function Support({ id, onDone }: { id: string; onDone: () => unknown }) {
  const [step, go] = useState<Step | null>(null);
  return (
    <>
      <div className="head">{STEPS.map(([one, text]) => <Button key={one} onPress={() => go(step === one ? null : one)} aria-expanded={step === one}>{text}</Button>)}</div>
      {step && <Taken key={step} id={id} step={step} onDone={() => { go((now) => (now === step ? null : now)); onDone(); }} />}
    </>
  );
}

const MINUTES_MAX = 1_440;

function Taken({ id, step, onDone }: { id: string; step: Step; onDone: () => void }) {
  const [how, choose] = useState<Channel | null>(null);
  const [minutes, type] = useState("");
  const { attempt, busy, failed } = useAttempt(`/api/case/${PATHS[step].replace("ID", id)}`, onDone);
  const asksHow = step === "SESSION" || step === "CONSENT";
  const length = Number(minutes);
  const ready = (!asksHow || how !== null) && (step !== "SESSION" || (Number.isInteger(length) && length >= 1 && length <= MINUTES_MAX));
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (ready) attempt(step === "SESSION" ? { channel: how, minutes: length } : step === "CONSENT" ? { scope: "SUPPORT", how } : {});
  };
  return (
    <Form className="stack" onSubmit={send} aria-label={STEPS.find(([one]) => one === step)![1]}>
      {asksHow && <Choice label="How" value={how} of={HOW} onChange={choose} />}
      {step === "SESSION" && <Line label="Minutes" value={minutes} max={4} onChange={type} />}
      <div className="head"><Button type="submit" main isDisabled={busy || !ready}>{busy ? "Saving" : "Save"}</Button></div>
      {failed && <Banner tone="red" role="alert">Not saved, and still here: {failed.message}</Banner>}
    </Form>
  );
}
