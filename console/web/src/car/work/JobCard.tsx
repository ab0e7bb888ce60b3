import { NotAnswered } from "../../api/read";
import type { Job } from "../../api/types";
import { Banner, Button } from "../../design/parts";
import { Facts, Where } from "../../incident/parts";
import { hourAndMinute } from "../../time";
import { words } from "../../words";
import type { Work } from "../useOutbox";
import { Steps } from "./Steps";
import type { Jobs } from "./useJob";
import { Warnings } from "./Warnings";

/** The current job: where, what to beware of, and how far it is. */
export function JobCard({ job, work }: { job: Jobs; work: Work }) {
  const card = job.card.data?.item;
  if (job.shown === null) return <p className="empty quiet">No job. One that is given to the car appears here by itself.</p>;
  if (!card) return <NoCard error={job.card.error} />;
  return (
    <>
      <OtherJobs job={job} />
      <section className="panel" aria-label="Where">
        <h2>Where</h2>
        <p className="address"><Where place={card.meetingPlace} /></p>
        <Facts of={factsOf(card)} />
        {card.outcome !== "ACCEPTED" && <p>This job is {words(card.outcome).toLowerCase()}{card.reason ? `: ${words(card.reason).toLowerCase()}` : ""}.</p>}
      </section>
      <Warnings job={card} work={work} />
      <Steps job={card} work={work} />
    </>
  );
}

const factsOf = (card: Job) => [
  ["Grade", card.grade ? card.grade.replace("G", "") : null],
  ["The car goes as", words(card.mode)],
  ["Given at", card.proposedAt ? hourAndMinute(card.proposedAt) : null],
  ["Interpreter", card.interpreterNeeded === "YES" ? "Needed. Never a child or a relative." : null],
  ["Honour or forced marriage", card.honourBasedAbuse === "YES" ? "Yes: an interpreter is vetted first" : null],
] as const;

function NoCard({ error }: { error: Error | null }) {
  if (error === null) return <p role="status">Reading the job.</p>;
  const unknown = error instanceof NotAnswered && (error.status === 404 || error.status === 403);
  return <Banner tone={unknown ? "quiet" : "red"} role="alert">{unknown ? "There is no such job, or it is not yours to see." : "The job cannot be read now. Ask by radio. Trying again."}</Banner>;
}

function OtherJobs({ job }: { job: Jobs }) {
  if (job.all.length < 2) return null;
  return (
    <nav className="buttons" aria-label="Jobs of this shift">
      {job.all.map((one, number) => (
        <Button key={one} main={one === job.shown} onPress={() => job.look(one)}>Job {number + 1}</Button>
      ))}
    </nav>
  );
}
