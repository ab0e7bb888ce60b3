import { Link } from "@tanstack/react-router";
import { z } from "zod";
import type { DecisionLine } from "../api/types";
import { spoken, words } from "../words";
import { CannotBeRead } from "./CannotBeRead";
import { At, None, Panel } from "./parts";
import { useVehicle } from "./vehicles";

type Props = { lines: readonly DecisionLine[] | undefined; error: Error | null };

/** What was recommended, what was chosen and why, also where nobody or no car was sent. */
export function Decisions({ lines, error }: Props) {
  const vehicle = useVehicle();
  if (!lines) return <Panel title="Decisions" wide><CannotBeRead error={error} /></Panel>;
  return (
    <Panel title="Decisions" wide>
      {lines.length === 0 && <None>Nothing was decided yet.</None>}
      <ol className="log">
        {lines.map((line) => (
          <li key={line.id}>
            <At at={line.at} /> {spoken(line.kind)}{line.leg && <>: {words(line.leg)}</>}
            {line.unit && <> {vehicle(line.unit)?.callSign ?? "a unit"}</>}
            {line.car && <> {vehicle(line.car)?.callSign ?? "a car"}</>}
            {line.chosenRank !== undefined && line.chosenRank !== null && <> rank {line.chosenRank}</>}
            {line.reason && (line.recommendation ? <>, policy {line.reason}</> : <>, {words(line.reason).toLowerCase()}</>)}
            {!line.recommendation && line.person && <span className="quiet"> by {line.person}</span>}
            <NotChosen recommendation={line.recommendation} />
          </li>
        ))}
      </ol>
    </Panel>
  );
}

const Points = z.object({ reason: z.string(), points: z.number() });

/** The list as it was recorded with the decision. */
const Recommended = z.object({
  candidates: z.array(z.object({
    unit: z.string().nullish(),
    car: z.string().nullish(),
    rank: z.number().nullish(),
    points: z.number().nullish(),
    pointsGiven: z.array(Points).nullish(),
    standing: z.string().nullish(),
    travelSeconds: z.number().nullish(),
  })).default([]),
  competingJobs: z.array(z.object({
    incident: z.string(),
    rank: z.number().nullish(),
    points: z.number().nullish(),
    chosen: z.boolean().default(false),
    keptAway: z.string().nullish(),
  })).default([]),
});

/** The whole list that it was chosen from, with the points of each, and the jobs that waited beside this one. */
function NotChosen({ recommendation }: { recommendation: unknown }) {
  const vehicle = useVehicle();
  const list = Recommended.safeParse(recommendation);
  if (!list.success) return null;
  const { candidates } = list.data;
  const competingJobs = list.data.competingJobs.filter((job) => !job.chosen);
  return (
    <details>
      <summary>{candidates.length} looked at{competingJobs.length > 0 && `, ${competingJobs.length} other jobs waited`}</summary>
      <ol>
        {candidates.map((one, index) => (
          <li key={index}>
            {vehicle(one.unit ?? one.car)?.callSign ?? (one.car ? "IDVA car" : "A unit")}{": "}
            {one.rank ? `rank ${one.rank}, ${one.points ?? 0} points` : words(one.standing).toLowerCase()}
            {one.travelSeconds ? `, ${Math.round(one.travelSeconds / 60)} min away` : ""}
            <span className="quiet"> {(one.pointsGiven ?? []).map((given) => `${words(given.reason).toLowerCase()} ${given.points}`).join(", ")}</span>
          </li>
        ))}
        {competingJobs.map((job) => (
          <li key={job.incident}>
            <Link to="/incidents/$id" params={{ id: job.incident }}>A job the car did not go to</Link>:{" "}
            {job.keptAway ? words(job.keptAway).toLowerCase() : `rank ${job.rank ?? 0}, ${job.points ?? 0} points`}
          </li>
        ))}
      </ol>
    </details>
  );
}
