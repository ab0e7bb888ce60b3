import type { IncidentDetail, ResponseLine, Safety } from "../api/types";
import { somebodyIsThere } from "../board/cells";
import { Badge, Badges, type Tone } from "../design/parts";
import { useNow } from "../design/useNow";
import type { Listed } from "../live/list";
import { serviceNow } from "../live/serviceNow";
import { dayAndTime, hourAndMinute, targetClock } from "../time";
import { words } from "../words";
import { At } from "./parts";

type Props = {
  incident: IncidentDetail;
  response: ResponseLine | undefined;
  /** Tells the time by the services' clock. */
  clock: Listed<unknown>;
};

export const receivedAt = (incident: IncidentDetail) => incident.clockStarts?.callAnsweredAt ?? incident.clockStarts?.incidentCreatedAt;

/** What has to be seen before anything else: grade, clock, state, and whether it is safe there. */
export function Head({ incident, response, clock }: Props) {
  return (
    <div className="incident-head">
      <div>
        <h1>{incident.policyLabel ?? incident.grade ?? "Not graded"}, {words(incident.district) || "district not known"}</h1>
        <Badges>
          <Badge tone="blue">{words(incident.state)}</Badge>
          <Abuse incident={incident} />
          {incident.restricted && <Badge tone="red">RESTRICTED: named people only</Badge>}
          {incident.gradeDecisionDue && <Badge tone="amber">Decide on the grade again</Badge>}
          {incident.origin === "EXERCISE" && <Badge tone="amber">EXERCISE</Badge>}
          {incident.master && <Badge>Led by {incident.master.system} {incident.master.externalId}</Badge>}
        </Badges>
        <Received at={receivedAt(incident)} />
      </div>
      <Target incident={incident} response={response} clock={clock} />
      <Scene response={response} />
    </div>
  );
}

const Received = ({ at }: { at: string | undefined }) => <p className="quiet">{at ? `Received ${dayAndTime(at)}` : "Time of the call not known"}</p>;

const ABUSE: Record<string, [Tone, string]> = {
  YES: ["red", "Domestic abuse"],
  NO: ["plain", "No domestic abuse"],
  UNKNOWN: ["open", "Domestic abuse not known"],
  NOT_ASKED: ["open", "Domestic abuse not asked"],
};

function Abuse({ incident }: { incident: IncidentDetail }) {
  const confirmed = incident.daConfirmed === "YES" || incident.daConfirmed === "NO";
  const [tone, text] = ABUSE[(confirmed ? incident.daConfirmed : incident.daSuspected) ?? "UNKNOWN"]!;
  return <Badge tone={tone}>{text}{confirmed ? ", confirmed" : incident.daSuspected === "YES" ? ", suspected" : ""}</Badge>;
}

const STAGES = { calm: "plain", soon: "amber", past: "red" } as const;

function Target({ incident, response, clock: list }: Props) {
  const now = serviceNow(list, useNow(1000));
  const target = incident.target?.targetAt;
  if (!target) return <p className="clock quiet">No target</p>;
  if (incident.attendance?.somebodyArrived || somebodyIsThere(response)) {
    return <p className="clock"><Badge tone="green">✓ There</Badge> <span className="quiet">target {hourAndMinute(target)}</span></p>;
  }
  const ended = response?.phase === "CLOSED" || incident.state === "CLOSED" || incident.state === "RESULTED";
  if (ended) return <p className="clock quiet">Target was {hourAndMinute(target)}; nobody was recorded there</p>;
  const clock = targetClock(incident.target?.clockStartedAt ?? target, target, now);
  return (
    <p className="clock">
      <Badge tone={STAGES[clock.stage]}><span className="number">{clock.text}</span></Badge> <span className="quiet">target {hourAndMinute(target)}</span>
    </p>
  );
}

const SAFETY: Record<string, [Tone, string]> = {
  SAFE: ["green", "SAFE"],
  CONTROLLED: ["amber", "CONTROLLED, not declared safe"],
  UNSAFE: ["red", "NOT SAFE"],
  REVOKED: ["red", "SAFE NO MORE: withdraw"],
  UNKNOWN: ["open", "NOT KNOWN TO BE SAFE"],
};

/** The scene cannot be overlooked. */
function Scene({ response }: { response: ResponseLine | undefined }) {
  const scene = response?.scene;
  if (!scene) return <p className="scene" data-tone="open"><strong>Scene: no response, nothing known</strong></p>;
  const holds = (scene.holds ?? []).map((hold) => words(hold)).join(", ");
  return (
    <div className="scene" data-tone={SAFETY[scene.scene?.state ?? "UNKNOWN"]![0]}>
      <Place name="Scene" safety={scene.scene} />
      {scene.meetAt === "MEETING_PLACE" && <Place name="Meeting place" safety={scene.meetingPlace} />}
      <p>Suspect: {words(scene.suspect) || "not known"}{holds && <strong> HOLD: {holds}</strong>}</p>
      {(response?.emergencies ?? []).length > 0 && <strong>A CREW CALLS FOR HELP</strong>}
    </div>
  );
}

const Place = ({ name, safety }: { name: string; safety: Safety | undefined }) => (
  <p>
    <strong>{name}: {SAFETY[safety?.state ?? "UNKNOWN"]![1]}</strong>
    {safety?.since && <> since <At at={safety.since} /></>}
    {safety?.officer && <>, {safety.officer}</>}{safety?.basis && <> ({words(safety.basis).toLowerCase()})</>}
  </p>
);
