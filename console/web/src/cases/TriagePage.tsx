import { Link } from "@tanstack/react-router";
import { type FormEvent, useEffect, useState } from "react";
import { Form } from "react-aria-components";
import type { CaseSchemas } from "../api/types";
import { Choice, Line, Words } from "../design/fields";
import { Badge, Banner, Button } from "../design/parts";
import { useAttempt } from "../saving/useAttempt";
import { useHasRole } from "../shell/me";
import { words } from "../words";
import "./cases.css";
import { Age, List } from "../lists/List";
import { Risk } from "./parts";
import { useListed } from "../lists/useListed";

type Item = CaseSchemas["CaseItem"];
type Decision = CaseSchemas["HubDecision"];

/** The hub's queue of referrals, by age, and what becomes of each. */
export function TriagePage() {
  const waiting = useListed<Item>("/api/case/referrals?limit=200");
  const [open, turn] = useState<string | null>(null);
  const decides = useHasRole("HUB_TRIAGE_WORKER", "IDVA_MANAGER");
  useEffect(() => { document.title = "Triage - Alongside"; }, []);
  const chosen = waiting.items?.find((one) => one.id === open);
  return (
    <>
      <h1>Triage</h1>
      <section className="panel" aria-label="Referrals">
        <h2>Referrals that wait {waiting.items && <Badge tone={waiting.items.length > 0 ? "amber" : "plain"}>{waiting.items.length}</Badge>}</h2>
        <List of={waiting.items} error={waiting.error} readAt={waiting.readAt} now={waiting.now} what="the referrals" none="No referral waits."
          columns={["Referred", "Risk", "From", "The victim agrees", "In the way", "State", ...(decides ? ["What to do"] : [])]}
          row={(one) => (
            <tr key={one.id} data-open={one.id === open}>
              <td><Age at={one.referredAt} now={waiting.now} /></td>
              <td><Risk level={one.riskLevel} /></td>
              <td><Link to="/cases/$id" params={{ id: one.id ?? "" }}>{words(one.source) || "Not known"}</Link>, {words(one.area)}</td>
              <td>{words(one.victimAgrees)}</td>
              <td>{(one.problems ?? []).map((problem) => <Badge key={problem} tone="amber">{words(problem)}</Badge>)}</td>
              <td>{words(one.state)}</td>
              {decides && <td><Button onPress={() => turn(open === one.id ? null : one.id ?? null)} aria-expanded={open === one.id}>Decide</Button></td>}
            </tr>
          )} />
      </section>
      {chosen && <Decide key={chosen.id} item={chosen} onDone={() => { turn(null); waiting.changed(); }} />}
    </>
  );
}

const DECISIONS: readonly Decision[] = ["ASSIGN_TO_SERVICE", "REQUEST_INFO", "ESCALATE_EARLY_HELP", "ESCALATE_FRONT_DOOR", "NO_ACTION"];

/** One referral is decided upon; what goes to a service may be given to one of its people at once. */
function Decide({ item, onDone }: { item: Item; onDone: () => void }) {
  const [decision, choose] = useState<Decision | null>(null);
  const [service, name] = useState("");
  const [reason, say] = useState("");
  const [idva, give] = useState("");
  const allocation = useAttempt(`/api/case/cases/${item.id}/allocation`, onDone);
  const given = { idva: idva.trim(), team: service.trim() };
  const triage = useAttempt(`/api/case/cases/${item.id}/triage`, () => (idva.trim() ? allocation.attempt(given) : onDone()));
  const assigns = decision === "ASSIGN_TO_SERVICE";
  const ready = decision !== null && (assigns ? service.trim() !== "" : reason.trim() !== "");
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (ready) triage.attempt({ decision, ...(assigns && { service: service.trim() }), ...(reason.trim() && { reason: reason.trim() }) });
  };
  return (
    <Form className="panel stack" onSubmit={send} aria-label="Decide on the referral">
      <h2>Referral from {words(item.source).toLowerCase()}</h2>
      <Choice label="Decision" value={decision} of={DECISIONS} onChange={choose} />
      {assigns && <Line label="Service" value={service} max={40} onChange={name} />}
      {assigns && <Line label="IDVA who takes it (sign-in name), if that is known" value={idva} max={64} onChange={give} />}
      <Words label={assigns ? "In words" : "Reason"} value={reason} max={20000} onChange={say} />
      <div className="head"><Button type="submit" main isDisabled={triage.busy || allocation.busy || !ready}>{triage.busy ? "Saving" : "Save the decision"}</Button></div>
      {triage.failed && <Banner tone="red" role="alert">Not saved, and still here: {triage.failed.message}</Banner>}
      {allocation.failed && (
        <Banner tone="red" role="alert">
          The decision is saved, and {idva} has not got the case: {allocation.failed.message}{" "}
          <Button onPress={() => allocation.attempt(given)}>Try again</Button>
        </Banner>
      )}
    </Form>
  );
}
