import { type FormEvent, useEffect, useState } from "react";
import { Form, Label, Radio, RadioGroup } from "react-aria-components";
import { NotAnswered } from "../api/read";
import type { DeploymentMode, Leg, LegCandidate, OverrideReason, Recommended, ResponseLine } from "../api/types";
import { Choice, Words } from "../design/fields";
import { Banner, Button } from "../design/parts";
import { useNow } from "../design/useNow";
import { useVehicle } from "../incident/vehicles";
import { useAttempt } from "../saving/useAttempt";
import { ago } from "../time";
import { words } from "../words";
import { first, idOf, LEGS, MODES, OVERRIDES, standing, waitingLeg } from "./sending";
import { useRecommendation } from "./useRecommendation";
import { WhoHasIt } from "./WhoHasIt";

type Props = { incident: string; response: ResponseLine | undefined; reason: string; hidden: boolean; onDone: () => void };

/** Sends a unit to a leg or asks the car: the one recommended first stands chosen, another needs its reason. */
export function SendForm({ incident, response, reason, hidden, onDone }: Props) {
  const [leg, setLeg] = useState<Leg | null>(null);
  const [mode, setMode] = useState<DeploymentMode>("SECOND_RESPONSE");
  const [picked, pick] = useState<string | null>(null);
  const [because, setBecause] = useState<OverrideReason | null>(null);
  const [text, setText] = useState("");
  const wanted = leg ?? waitingLeg(response);
  const { data: shown, error, isFetching, dataUpdatedAt, refetch } = useRecommendation(incident, wanted, mode, reason, !hidden);
  const now = useNow(15_000);
  const candidates = shown?.result?.candidates ?? [];
  const chosen = candidates.find((one) => idOf(one) === picked) ?? first(shown);
  const isOverride = chosen !== undefined && chosen !== first(shown);
  const isCar = wanted === "IDVA_CAR";
  const clear = () => {
    setLeg(null);
    pick(null);
    setBecause(null);
    setText("");
  };
  const path = `/api/dispatch/co-responses/${incident}/${isCar ? "car/propose" : `legs/${wanted}/assign`}`;
  const { attempt, busy, failed } = useAttempt(path, () => {
    clear();
    onDone();
  });
  // A list that was seen when the form was left is not what is recommended when it is opened again.
  useEffect(() => { if (!hidden) pick(null); }, [hidden]);
  const body = (more: object) => ({
    ...(isCar ? { car: chosen?.car, mode } : { unit: chosen?.unit }),
    recommendation: shown?.recommendation,
    ...(isOverride && because && { overrideReason: because }),
    ...(isOverride && text.trim() && { explanation: text.trim() }),
    ...more,
  });
  const ready = chosen !== undefined && !isFetching && (!isOverride || because !== null);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (ready) attempt(body({}));
  };
  return (
    <Form className="panel" onSubmit={send} hidden={hidden} aria-label="Send">
      <Choice label="Leg" value={wanted} of={LEGS} onChange={(one) => { setLeg(one); pick(null); }} />
      {isCar && <Choice label="How the car takes part" value={mode} of={MODES} onChange={(one) => { setMode(one); pick(null); }} />}
      {error && <Banner tone="red" role="alert">Nothing can be recommended now: {error.message}</Banner>}
      {!shown && !error && <p className="quiet" role="status">Asking who should go.</p>}
      {shown && candidates.length > 0 && <Candidates of={candidates} chosen={chosen} onChange={pick} />}
      {shown && !first(shown) && <Nobody shown={shown} />}
      {isCar && <OtherJobs shown={shown} />}
      {isOverride && (
        <>
          <Choice label="Because" value={because} of={OVERRIDES} onChange={setBecause} />
          <Words label="In words" value={text} onChange={setText} />
        </>
      )}
      <div className="head">
        <Button type="submit" main isDisabled={busy || !ready}>{busy ? "Sending" : isCar ? "Ask the car" : "Send"}</Button>
        <Button onPress={() => void refetch()} isDisabled={isFetching}>Ask again</Button>
        {shown && <span className="quiet">Recommended {ago(dataUpdatedAt, now)}{shown.result?.drives === "DISTANCE" ? ", drives by distance" : ""}</span>}
      </div>
      {failed && (failed instanceof NotAnswered && failed.code === "WOULD_PREEMPT"
        ? (
          <Banner tone="amber" role="alert">
            Not asked yet: {failed.message}.{" "}
            <Button onPress={() => attempt(body({ preempt: true }))} isDisabled={busy}>Take it from that job</Button>
          </Banner>
        )
        : (
          <Banner tone="red" role="alert">
            Not sent: {failed.message}
            {chosen && failed instanceof NotAnswered && failed.status < 500 && <WhoHasIt id={idOf(chosen)} leg={wanted} incident={incident} reason={reason} />}
          </Banner>
        ))}
    </Form>
  );
}

type CandidatesProps = { of: readonly LegCandidate[]; chosen: LegCandidate | undefined; onChange: (id: string) => void };

/** Everyone who was considered, best first, each with what speaks for or against them. */
function Candidates({ of, chosen, onChange }: CandidatesProps) {
  const vehicle = useVehicle();
  return (
    <RadioGroup className="candidates" value={chosen ? idOf(chosen) : null} onChange={onChange}>
      <Label>Who goes</Label>
      {of.map((one) => (
        <Radio key={idOf(one)} value={idOf(one)} className="option">
          <strong>{vehicle(idOf(one))?.callSign ?? (one.car ? "IDVA car" : "A unit")}</strong> {standing(one)}
          <span className="quiet"> {(one.pointsGiven ?? []).map((given) => `${words(given.reason).toLowerCase()} ${given.points}`).join(", ")}</span>
        </Radio>
      ))}
    </RadioGroup>
  );
}

function Nobody({ shown }: { shown: Recommended }) {
  const why = shown.result?.refusal ?? shown.result?.gap;
  return <Banner tone="red">Nobody is recommended{why ? `: ${words(why).toLowerCase()}` : ""}.</Banner>;
}

/** The car is one, and others wait for it too. */
function OtherJobs({ shown }: { shown: Recommended | undefined }) {
  const jobs = shown?.result?.competingJobs ?? [];
  const here = jobs.find((job) => job.chosen);
  const before = jobs.filter((job) => !job.chosen && !job.keptAway && (job.rank ?? 0) < (here?.rank ?? 0));
  const others = jobs.filter((job) => !job.chosen).length;
  if (others === 0) return null;
  return before.length > 0
    ? <Banner tone="amber">{before.length} of {others} other jobs that want the car stand before this one.</Banner>
    : <p className="quiet">This job stands first of {others + 1} that want the car.</p>;
}
