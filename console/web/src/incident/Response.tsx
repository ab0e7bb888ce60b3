import type { LegLine, ResponseAnswer, ResponseLine } from "../api/types";
import { legState } from "../board/cells";
import { Badge, Banner, Button } from "../design/parts";
import { WhoHasIt } from "../doing/WhoHasIt";
import { useAttempt } from "../saving/useAttempt";
import { words } from "../words";
import { CannotBeRead } from "./CannotBeRead";
import { At, Facts, None, Panel, Where } from "./parts";
import { useVehicle } from "./vehicles";

type Props = {
  response: ResponseLine | undefined;
  answer: ResponseAnswer["item"];
  reason: string;
  error: Error | null;
};

/** Who goes, how far they are, and what holds the car back. */
export function Response({ response, answer, reason, error }: Props) {
  if (!response) return <Panel title="Response"><CannotBeRead error={error} /></Panel>;
  return (
    <Panel title="Response">
      <ul className="stack">{(response.legs ?? []).filter(isShown).map((leg) => <li key={leg.leg}><Leg leg={leg} /></li>)}</ul>
      <h3>IDVA car</h3>
      <Car response={response} reason={reason} />
      {answer?.meetingPlace && <p><strong>Meet at: </strong><Where place={answer.meetingPlace} /></p>}
      <Raised response={response} />
    </Panel>
  );
}

const isShown = (leg: LegLine) => leg.leg !== "IDVA_CAR" && (leg.required || (leg.carriers ?? []).length > 0);

function Leg({ leg }: { leg: LegLine }) {
  const vehicle = useVehicle();
  const [tone, state] = legState(leg);
  const carriers = leg.carriers ?? [];
  return (
    <>
      <strong>{words(leg.leg)}</strong> {carriers.length === 0 && <Badge tone={tone}>{state}</Badge>}
      {carriers.map((one) => (
        <p key={one.unit}>
          {vehicle(one.unit)?.callSign ?? "A unit"}{" "}
          <Badge tone="green">{words(one.progress) || "Assigned"}</Badge> <span className="quiet">since <At at={one.since} /></span>
        </p>
      ))}
    </>
  );
}

function Car({ response, reason }: { response: ResponseLine; reason: string }) {
  const vehicle = useVehicle();
  const gates = response.gates;
  const asked = response.car ?? [];
  const last = asked.at(-1);
  const refusal = response.legs?.find((leg) => leg.leg === "IDVA_CAR")?.gap?.refusal;
  return (
    <>
      {asked.length === 0 && <None>No car was asked.</None>}
      {asked.map((one) => (
        <p key={one.deployment}>
          {vehicle(one.car)?.callSign ?? "A car"} {words(one.mode).toLowerCase()} <Badge tone={one.standing === "UNCONFIRMED" ? "red" : "blue"}>{words(one.standing)}</Badge>
          {one.progress && <> {words(one.progress)}</>}
          {one.standing === "PROPOSED" && <> answer due <At at={one.answerDueAt} /></>}
          {one.current && (one.standing === "PROPOSED" || one.standing === "UNCONFIRMED") && <HeardByRadio incident={response.incident!} />}
        </p>
      ))}
      {last?.standing === "REFUSED" && (
        <>
          {refusal && <p>Its crew or its service said no: {words(refusal).toLowerCase()}.</p>}
          {refusal === "CAR_BUSY" && <WhoHasIt id={last.car!} leg="IDVA_CAR" incident={response.incident!} reason={reason} />}
        </>
      )}
      <Facts of={[
        ["Ruled out", gates?.ruledOut && words(gates.ruledOut)],
        ["Waits for", gates?.keepsCarAway && words(gates.keepsCarAway)],
        ["Not read by its crew", (gates?.unreadWarnings ?? []).map((warning) => words(warning.flag)).join(", ")],
      ]} />
    </>
  );
}

/** The network may be gone between the services; the radio is not. */
function HeardByRadio({ incident }: { incident: string }) {
  const { attempt, busy, failed } = useAttempt(`/api/dispatch/co-responses/${incident}/car/confirm-by-radio`);
  return (
    <>
      {" "}<Button onPress={() => attempt({})} isDisabled={busy}>{busy ? "Saving" : "Heard by radio that it goes"}</Button>
      {failed && <Banner tone="red" role="alert">Not saved: {failed.message}</Banner>}
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
