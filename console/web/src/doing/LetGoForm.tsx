import { type FormEvent, useState } from "react";
import { Form, Label, Radio, RadioGroup } from "react-aria-components";
import type { ResponseLine, StandDownReason } from "../api/types";
import { Choice } from "../design/fields";
import { Banner, Button } from "../design/parts";
import { None } from "../incident/parts";
import { useVehicle } from "../incident/vehicles";
import { useAttempt } from "../saving/useAttempt";
import { words } from "../words";
import { askedCar, LET_GO } from "./sending";

type Props = { incident: string; response: ResponseLine | undefined; hidden: boolean; onDone: () => void };

/** Lets a unit or the car go from the incident, with the reason. */
export function LetGoForm({ incident, response, hidden, onDone }: Props) {
  const [picked, pick] = useState<string | null>(null);
  const [because, setBecause] = useState<StandDownReason | null>(null);
  const sent = everybodySent(response);
  const chosen = sent.find((one) => one.key === picked);
  const path = chosen?.leg === "IDVA_CAR" ? "car/stand-down" : `legs/${chosen?.leg}/release`;
  const { attempt, busy, failed } = useAttempt(`/api/dispatch/co-responses/${incident}/${path}`, () => {
    pick(null);
    setBecause(null);
    onDone();
  });
  const vehicle = useVehicle();
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (chosen && because) attempt({ reason: because, ...(chosen.leg !== "IDVA_CAR" && { unit: chosen.id }) });
  };
  return (
    <Form className="panel" onSubmit={send} hidden={hidden} aria-label="Let go">
      {sent.length === 0 && <None>Nobody is sent.</None>}
      {sent.length > 0 && (
        <RadioGroup className="candidates" value={picked} onChange={pick}>
          <Label>Who is let go</Label>
          {sent.map((one) => (
            <Radio key={one.key} value={one.key} className="option">
              <strong>{vehicle(one.id)?.callSign ?? "A unit"}</strong> {words(one.leg)}{one.how && `, ${words(one.how).toLowerCase()}`}
            </Radio>
          ))}
        </RadioGroup>
      )}
      <Choice label="Because" value={because} of={LET_GO} onChange={setBecause} />
      <div className="head"><Button type="submit" main isDisabled={busy || !chosen || !because}>{busy ? "Saving" : "Let go"}</Button></div>
      {failed && <Banner tone="red" role="alert">Not let go: {failed.message}</Banner>}
    </Form>
  );
}

function everybodySent(response: ResponseLine | undefined) {
  const car = askedCar(response);
  const carriers = (response?.legs ?? []).flatMap((line) =>
    line.leg === "IDVA_CAR" ? [] : (line.carriers ?? []).map((one) => ({ key: `${line.leg} ${one.unit}`, leg: line.leg, id: one.unit, how: one.progress })));
  return car ? [...carriers, { key: "IDVA_CAR", leg: "IDVA_CAR", id: car.car, how: car.progress ?? car.standing } as const] : carriers;
}
