import { useState } from "react";
import type { Job } from "../../api/types";
import { Badge, Button } from "../../design/parts";
import { hourAndMinute } from "../../time";
import { Choose } from "../forms/Choose";
import { last, notSafeAnyMore, ofJob } from "../reports";
import type { Line } from "../store/Outbox";
import type { Work } from "../useOutbox";
import { idsOf } from "./ids";

type Step = { readonly report: "en-route" | "staged" | "at-scene" | "completed"; readonly what: string; readonly say: string; readonly done: string; readonly at: string | undefined };

const stepsOf = (job: Job): readonly Step[] => [
  { report: "en-route", what: "EN_ROUTE", say: "We are driving", done: "Driving", at: undefined },
  { report: "staged", what: "STAGED", say: "We wait out of sight", done: "Waiting out of sight", at: job.stagedAt },
  { report: "at-scene", what: "AT_SCENE", say: "We are at the scene", done: "At the scene", at: job.atSceneAt },
  { report: "completed", what: "COMPLETED", say: "The job is done", done: "Done", at: job.endedAt },
];

/** How far the job is: each step said once, by either of the crew. */
export function Steps({ job, work }: { job: Job; work: Work }) {
  const of = idsOf(job);
  const steps = stepsOf(job).map((step) => ({ ...step, line: last(work.lines, of.job, null, step.what) }));
  const next = steps[steps.findLastIndex((step) => step.line || step.at) + 1];
  return (
    <section className="panel" aria-label="Where we are">
      <h2>Where we are</h2>
      <ul className="stack">
        {steps.map((step) => (
          <li key={step.report} className="entry">
            {step.line || step.at
              ? <Done text={step.done} line={step.line} at={step.at} />
              : <Button main={step === next} onPress={() => void work.enter(ofJob(of, step.report, {}, Date.now()))}>{step.say}</Button>}
          </li>
        ))}
      </ul>
      {!job.endedAt && <NotSafe job={job} work={work} />}
    </section>
  );
}

/** What the service tells, or what waits here to be told. */
export const Done = ({ text, line, at }: { text: string; line?: Line | undefined; at?: string | undefined }) => (
  <>
    <Badge tone="green">✓ {text} {hourAndMinute(at ?? line?.enteredAt ?? 0)}</Badge>
    {line?.state === "WAITING" && <Badge tone="amber">Not sent yet</Badge>}
  </>
);

const WHY = [
  ["SUSPECT_BACK", "The suspect is back"],
  ["SUSPECT_WHEREABOUTS_LOST", "Nobody knows where the suspect is"],
  ["WEAPON_FOUND", "A weapon"],
  ["DISORDER", "Disorder"],
  ["OFFICER_CALLED_AWAY", "The officer is called away"],
  ["OTHER", "Something else"],
] as const;

/** The place is not safe any more: the crew leaves first and says why then (rule D8). */
function NotSafe({ job, work }: { job: Job; work: Work }) {
  const [open, ask] = useState(false);
  const [why, choose] = useState<string | null>(null);
  const of = idsOf(job);
  const line = last(work.lines, of.job, null, "SCENE_NOT_SAFE_ANY_MORE");
  const say = () => {
    ask(false);
    void work.enter(notSafeAnyMore(of, why!, "SCENE", Date.now()), ofJob(of, "withdrawn", { cause: "SCENE_SAFETY_REVOKED" }, Date.now()));
  };
  return (
    <div className="stack">
      {line && <div className="entry"><Done text="Not safe, left" line={line} /></div>}
      {!open && <div><Button onPress={() => ask(true)}>It is not safe any more: we leave</Button></div>}
      {open && (
        <div className="stack">
          <Choose label="Leave first. Then: why?" value={why} onChange={choose} of={WHY} />
          <div className="buttons"><Button main isDisabled={why === null} onPress={say}>We have left</Button><Button onPress={() => ask(false)}>Cancel</Button></div>
        </div>
      )}
    </div>
  );
}
