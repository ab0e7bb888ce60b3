import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { byUrgency, type Entry, heading, join } from "../board/entry";
import { Legs, Target } from "../board/cells";
import { isLive, LiveBar } from "../board/LiveBar";
import { useIncidents, useResponses } from "../board/streams";
import { Badge } from "../design/parts";
import { useNow } from "../design/useNow";
import { serviceNow } from "../live/serviceNow";
import { late, unresourced } from "./late";

/** From the same live lists as the board: nobody is sent, or the target has passed and nobody is there. */
export function Now() {
  const incidents = useIncidents();
  const responses = useResponses();
  const now = useNow(1000);
  const at = serviceNow(incidents, now);
  const entries = useMemo(() => [...join(incidents.items, responses.items).values()].sort(byUrgency), [incidents.items, responses.items]);
  const live = isLive({ incidents, responses }, now);
  return (
    <section className="panel" aria-label="Late now">
      <div className="head"><h2>Now</h2><LiveBar incidents={incidents} responses={responses} /></div>
      <Some title="Nobody is sent" of={entries.filter(unresourced)} now={at} none={live ? "Every leg that is needed has somebody." : "Nothing has been told lately."} />
      <Some title="Target passed, nobody there" of={entries.filter((one) => late(one, at))} now={at} none={live ? "No target has passed." : "Nothing has been told lately."} />
    </section>
  );
}

const Some = ({ title, of, now, none }: { title: string; of: readonly Entry[]; now: number; none: string }) => (
  <>
    <h3>{title} <Badge tone={of.length > 0 ? "red" : "plain"}>{of.length}</Badge></h3>
    {of.length === 0 && <p className="quiet">{none}</p>}
    <ul className="stack">
      {of.map((one) => (
        <li key={one.id} className="head">
          <Link to="/incidents/$id" params={{ id: one.id }}>{heading(one)}</Link><Target entry={one} now={now} /><Legs entry={one} />
        </li>
      ))}
    </ul>
  </>
);
