import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import type { ContactLine } from "../api/types";
import { Badge } from "../design/parts";
import { ADVOCATES, useHasRole } from "../shell/me";
import { words } from "../words";
import "./cases.css";
import { Age, Due, List } from "../lists/List";
import { Risk } from "./parts";
import { dueFirst, useListed } from "../lists/useListed";

/** Victims whom the car did not reach are owed a contact: by whom and by when, the most urgent first. */
export function ContactsPage() {
  const owed = useListed<ContactLine>("/api/car/deferred-contacts?open=true&limit=200");
  const opens = useHasRole(...ADVOCATES);
  useEffect(() => { document.title = "Contacts owed - Alongside"; }, []);
  const all = owed.items?.toSorted((a, b) => dueFirst(a.dueAt, b.dueAt));
  return (
    <>
      <h1>Contacts owed</h1>
      <section className="panel" aria-label="Contacts owed">
        <h2>Open {all && <Badge tone={all.some((one) => one.overdue) ? "red" : "plain"}>{all.length}{all.some((one) => one.overdue) && `, ${all.filter((one) => one.overdue).length} late`}</Badge>}</h2>
        <List of={all} error={owed.error} readAt={owed.readAt} now={owed.now} what="the contacts that are owed" none="No victim waits for a contact."
          columns={["Due", "Risk", "Why it is owed", "With", "Tried", "Since"]}
          row={(one) => (
            <tr key={one.task}>
              <td>
                <Due at={one.dueAt} now={owed.now} /> {one.pastCeiling && <Badge tone="red">past the last limit</Badge>}
                {one.notBefore && Date.parse(one.notBefore) > owed.now && <span className="quiet"> not before <Due at={one.notBefore} now={owed.now} /></span>}
              </td>
              <td><Risk level={one.riskLevel} /></td>
              <td>{opens ? <CaseOf line={one} /> : words(one.reason)}</td>
              <td>{one.owner ?? one.team ?? words(one.route)}{one.escalatedTo && <> <Badge tone="amber">{words(one.escalatedTo)} told</Badge></>}</td>
              <td>{one.attempts ?? 0}{one.lastAttemptAt && <> <Age at={one.lastAttemptAt} now={owed.now} /> {words(one.lastReached).toLowerCase()}</>}</td>
              <td><Age at={one.createdAt} now={owed.now} /></td>
            </tr>
          )} />
      </section>
    </>
  );
}

/** The case page of the victim is where they are reached from: it has the rules of safe contact. */
const CaseOf = ({ line }: { line: ContactLine }) => (
  <Link to="/contacts/$incident/$victim" params={{ incident: line.incident ?? "", victim: line.victim ?? "" }}>{words(line.reason)}</Link>
);
