import { type FormEvent, useState } from "react";
import { Form } from "react-aria-components";
import type { PartyDetail, ResponseLine } from "../api/types";
import { Choice, Line, Pick, Words } from "../design/fields";
import { Banner, Button } from "../design/parts";
import { useAttempt } from "../saving/useAttempt";
import { inWords } from "./people";
import { needsOfficer, type Report, request, SAYS, type Says, WHICH } from "./scene";

type Props = { incident: string; parties: readonly PartyDetail[]; response: ResponseLine | undefined; hidden: boolean; onDone: () => void };

const NOTHING: Report = { says: null, which: null, suspect: "", officer: "", text: "" };

/** What is heard by radio from the scene. */
export function SceneForm({ incident, parties, response, hidden, onDone }: Props) {
  const [report, change] = useState(NOTHING);
  const asked = request(report);
  const { attempt, busy, failed } = useAttempt(`/api/dispatch/co-responses/${incident}/${asked?.path}`, () => {
    change(NOTHING);
    onDone();
  });
  const { says } = report;
  const put = (more: Partial<Report>) => change({ ...report, ...more });
  const holds = response?.scene?.holds ?? [];
  const which = says && WHICH[says];
  const suspects = parties.filter((party) => party.roles?.includes("SUSPECT"));
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (asked) attempt(asked.body);
  };
  return (
    <Form className="panel" onSubmit={send} hidden={hidden} aria-label="Scene">
      <Choice<Says> label="From the scene" value={says} of={SAYS} onChange={(one) => put({ says: one, which: null })} />
      {which && <Choice label={which.label} value={report.which} of={says === "HOLD_LIFTED" ? holds : which.of} onChange={(one) => put({ which: one })} />}
      {says === "HOLD_LIFTED" && holds.length === 0 && <p className="quiet">Nothing holds the car back.</p>}
      {(says === "SUSPECT" || says === "ARRESTED") && suspects.length > 0 && (
        <Pick label="Who" value={report.suspect} none="Not said" of={suspects.map((one) => [one.party ?? "", inWords(one)])} onChange={(suspect) => put({ suspect })} />
      )}
      {(says === "DECLARED_SAFE" || says === "SAFE_NO_MORE") && (
        <Line label={needsOfficer(says) ? "Officer at the scene who declares it (collar number)" : "Officer who says it"}
            value={report.officer} max={64} onChange={(officer) => put({ officer })} />
      )}
      {(says === "DECLARED_SAFE" || says === "SAFE_NO_MORE" || says === "ARRESTED") && (
        <Words label={says === "ARRESTED" ? "Arrested for" : "In words"} value={report.text} onChange={(text) => put({ text })} />
      )}
      <div className="head"><Button type="submit" main isDisabled={busy || asked === null}>{busy ? "Saving" : "Save what is heard"}</Button></div>
      {failed && <Banner tone="red" role="alert">Not saved, and still here: {failed.message}</Banner>}
    </Form>
  );
}
