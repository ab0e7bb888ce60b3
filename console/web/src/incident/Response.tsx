import type { LegLine, ResponseAnswer, ResponseLine, UnitLine } from "../api/types";
import { legState } from "../board/cells";
import { Badge } from "../design/parts";
import { words } from "../words";
import { CannotBeRead } from "./CannotBeRead";
import { At, Facts, None, Panel, Where } from "./parts";

type Props = {
  response: ResponseLine | undefined;
  answer: ResponseAnswer["item"];
  units: readonly UnitLine[] | undefined;
  error: Error | null;
};

/** Who goes, how far they are, and what holds the car back. */
export function Response({ response, answer, units, error }: Props) {
  if (!response) return <Panel title="Response"><CannotBeRead error={error} /></Panel>;
  return (
    <Panel title="Response">
      <ul className="stack">{(response.legs ?? []).filter(isShown).map((leg) => <li key={leg.leg}><Leg leg={leg} units={units} /></li>)}</ul>
      <h3>IDVA car</h3>
      <Car response={response} />
      {answer?.meetingPlace && <p><strong>Meet at: </strong><Where place={answer.meetingPlace} /></p>}
      <Raised response={response} />
    </Panel>
  );
}

const isShown = (leg: LegLine) => leg.leg !== "IDVA_CAR" && (leg.required || (leg.carriers ?? []).length > 0);

function Leg({ leg, units }: { leg: LegLine; units: readonly UnitLine[] | undefined }) {
  const [tone, state] = legState(leg);
  const carriers = leg.carriers ?? [];
  return (
    <>
      <strong>{words(leg.leg)}</strong> {carriers.length === 0 && <Badge tone={tone}>{state}</Badge>}
      {carriers.map((one) => (
        <p key={one.unit}>
          {units?.find((unit) => unit.unit === one.unit)?.callSign ?? "A unit"}{" "}
          <Badge tone="green">{words(one.progress) || "Assigned"}</Badge> <span className="quiet">since <At at={one.since} /></span>
        </p>
      ))}
    </>
  );
}

function Car({ response }: { response: ResponseLine }) {
  const gates = response.gates;
  const asked = response.car ?? [];
  return (
    <>
      {asked.length === 0 && <None>No car was asked.</None>}
      {asked.map((one) => (
        <p key={one.deployment}>
          {words(one.mode)} <Badge tone={one.standing === "UNCONFIRMED" ? "red" : "blue"}>{words(one.standing)}</Badge>
          {one.progress && <> {words(one.progress)}</>}
          {one.standing === "PROPOSED" && <> answer due <At at={one.answerDueAt} /></>}
        </p>
      ))}
      <Facts of={[
        ["Ruled out", gates?.ruledOut && words(gates.ruledOut)],
        ["Waits for", gates?.keepsCarAway && words(gates.keepsCarAway)],
        ["Not read by its crew", (gates?.unreadWarnings ?? []).map((warning) => words(warning.flag)).join(", ")],
      ]} />
    </>
  );
}

function Raised({ response }: { response: ResponseLine }) {
  const raised = response.escalations ?? [];
  const open = raised.filter((one) => !one.acknowledgedBy);
  const taken = raised.filter((one) => one.acknowledgedBy);
  return raised.length === 0 ? null : (
    <>
      <h3>Raised</h3>
      <ul>{open.map((one, index) => <Escalated key={index} one={one} />)}</ul>
      {taken.length > 0 && (
        <details>
          <summary>{taken.length} taken on</summary>
          <ul>{taken.map((one, index) => <Escalated key={index} one={one} />)}</ul>
        </details>
      )}
    </>
  );
}

const Escalated = ({ one }: { one: NonNullable<ResponseLine["escalations"]>[number] }) => (
  <li>
    <Badge tone={one.acknowledgedBy ? "plain" : "red"}>{words(one.cause)}</Badge> <At at={one.raisedAt} /> to {words(one.to).toLowerCase()}
    {one.acknowledgedBy ? `, taken on by ${one.acknowledgedBy}` : ", taken on by nobody"}
  </li>
);
