import { Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import type { CaseSchemas } from "../api/types";
import { Choice } from "../design/fields";
import { Badge } from "../design/parts";
import { useHasRole } from "../shell/me";
import { words } from "../words";
import "./cases.css";
import { HandOffs } from "./HandOffs";
import { Age, Due, List } from "../lists/List";
import { Risk } from "./parts";
import { useListed } from "../lists/useListed";

type Item = CaseSchemas["CaseItem"];

/** An IDVA's own cases, by risk and by what is due next; and what somebody wants to hand over. */
export function CasesPage() {
  const manages = useHasRole("IDVA_MANAGER", "HUB_TRIAGE_WORKER");
  const [whose, choose] = useState<"MINE" | "ALL">("MINE");
  const cases = useListed<Item>(`/api/case/cases?limit=200${whose === "MINE" ? "&holder=me" : ""}`);
  useEffect(() => { document.title = "Cases - Alongside"; }, []);
  return (
    <>
      <h1>Cases</h1>
      <HandOffs />
      <section className="panel" aria-label="Open cases">
        <div className="head">
          <h2>{whose === "MINE" ? "My cases" : "All open cases"} {cases.items && <Badge>{cases.items.length}</Badge>}</h2>
          {manages && <Choice label="Whose" value={whose} of={["MINE", "ALL"]} onChange={choose} />}
        </div>
        <List of={cases.items} error={cases.error} readAt={cases.readAt} now={cases.now} what="the cases" none="No open case is yours."
          columns={["Risk", "Case", "Next contact due", "Last attempt", "Where it stands", "With"]}
          row={(one) => <Row key={one.id} one={one} now={cases.now} />} />
      </section>
    </>
  );
}

const Row = ({ one, now }: { one: Item; now: number }) => (
  <tr>
    <td><Risk level={one.riskLevel} /></td>
    <td><Link to="/cases/$id" params={{ id: one.id ?? "" }}>{one.source ? `From ${words(one.source).toLowerCase()}` : "Contact record"}{one.area && `, ${words(one.area)}`}</Link></td>
    <td><Due at={one.dueAt} now={now} /></td>
    <td>{one.lastAttemptAt ? <><Age at={one.lastAttemptAt} now={now} /> {words(one.lastReached).toLowerCase()}</> : <span className="quiet">None yet</span>}</td>
    <td>{words(one.state)} <span className="quiet">since <Age at={one.stateSince} now={now} /></span></td>
    <td>{one.idva ?? one.team ?? <span className="quiet">Nobody yet</span>}</td>
  </tr>
);
