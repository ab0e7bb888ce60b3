import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useMemo, useState } from "react";
import { alarmsOf } from "../alarms/alarms";
import { readAll } from "../api/read";
import type { CarBoardLine, ContactLine, UnitLine } from "../api/types";
import { Car, Legs, Scene, Target } from "../board/cells";
import { byUrgency, type Entry, heading, join } from "../board/entry";
import { isLive, LiveBar } from "../board/LiveBar";
import { useIncidents, useResponses } from "../board/streams";
import { Words } from "../design/fields";
import { Badge, Banner, Button } from "../design/parts";
import { useNow } from "../design/useNow";
import { Due } from "../lists/List";
import { useListed } from "../lists/useListed";
import { serviceNow } from "../live/serviceNow";
import { useMe } from "../shell/me";
import { ago, dayAndTime, hourAndMinute } from "../time";
import { words } from "../words";

const AGAIN_MILLIS = 15_000;

/** What the next shift has to know, made from what is open: nothing of it is typed but the last words. No name and no address is in it. */
export function HandOverPage() {
  const incidents = useIncidents();
  const responses = useResponses();
  const now = useNow(1000);
  const at = serviceNow(incidents, now);
  const me = useMe();
  const [text, write] = useState("");
  const entries = useMemo(() => [...join(incidents.items, responses.items).values()].sort(byUrgency), [incidents.items, responses.items]);
  const alarms = useMemo(() => alarmsOf(entries), [entries]);
  useEffect(() => { document.title = "Hand-over - Alongside"; }, []);
  return (
    <>
      <div className="head noprint">
        <LiveBar incidents={incidents} responses={responses} />
        <span className="spring" />
        <Button onPress={() => window.print()}>Print</Button>
      </div>
      <h1>Hand-over, {dayAndTime(at)}</h1>
      <p className="quiet">Made from what is open now{me && `, for ${me.person}`}. {entries.length} incidents, {alarms.length} alarms taken on by nobody.</p>
      {!isLive({ incidents, responses }, now) && <Banner tone="red">The live lists are late: this is not how it is now.</Banner>}
      <section className="panel" aria-label="Alarms">
        <h2>Alarms that nobody has taken on <Badge tone={alarms.length > 0 ? "red" : "plain"}>{alarms.length}</Badge></h2>
        <ul className="stack">{alarms.map((one) => <li key={one.key}><strong>{one.text}</strong>: <Link to="/incidents/$id" params={{ id: one.incident }}>{one.of}</Link> <span className="quiet">{one.since && ago(one.since, at)}</span></li>)}</ul>
      </section>
      <section className="panel" aria-label="Open incidents">
        <h2>Open incidents <Badge>{entries.length}</Badge></h2>
        {entries.length === 0 && <p className="quiet">None.</p>}
        <ol className="stack">{entries.map((one) => <li key={one.id}><Open entry={one} now={at} /></li>)}</ol>
      </section>
      <Crews />
      <Owed />
      <section className="panel" aria-label="In words">
        <h2>In words</h2>
        <div className="noprint"><Words label="What the lists do not say. It is printed with them and kept nowhere." value={text} max={4000} onChange={write} /></div>
        <p className="words">{text}</p>
      </section>
    </>
  );
}

/** How one stands, and what is owed there and by when. */
const Open = ({ entry, now }: { entry: Entry; now: number }) => (
  <>
    <div className="head">
      <Link to="/incidents/$id" params={{ id: entry.id }}>{heading(entry)}</Link>
      <Target entry={entry} now={now} /><Scene entry={entry} /><Legs entry={entry} /><Car entry={entry} />
    </div>
    {(entry.incident?.clocks ?? []).length > 0 && (
      <p className="small">{entry.incident!.clocks!.map((clock) => `${words(clock.reason)} by ${clock.dueAt ? hourAndMinute(clock.dueAt) : "no time"}`).join("; ")}</p>
    )}
  </>
);

function Crews() {
  const units = useQuery({ queryKey: ["handover", "units"], queryFn: () => readAll<UnitLine>("/api/dispatch/units?limit=200"), refetchInterval: AGAIN_MILLIS });
  const cars = useQuery({ queryKey: ["handover", "cars"], queryFn: () => readAll<CarBoardLine>("/api/dispatch/dispatch-cars?limit=200"), refetchInterval: AGAIN_MILLIS });
  const busy = (units.data ?? []).filter((one) => one.incident);
  const failed = units.error ?? cars.error;
  return (
    <section className="panel" aria-label="Crews">
      <h2>Crews on a job <Badge>{busy.length}</Badge></h2>
      {failed && <Banner tone="amber">Not all of it can be read now: {failed.message}</Banner>}
      <ul className="stack">
        {busy.map((one) => (
          <li key={one.unit}>
            <strong>{one.callSign}</strong> {words(one.stage) || words(one.hold)} <Link to="/incidents/$id" params={{ id: one.incident ?? "" }}>at a job</Link>
            {one.expectedFreeAt && `, free at about ${hourAndMinute(one.expectedFreeAt)}`} {one.overdueSince && <Badge tone="red">not heard of since {hourAndMinute(one.overdueSince)}</Badge>}
          </li>
        ))}
      </ul>
      <h3>IDVA cars</h3>
      <ul className="stack">
        {(cars.data ?? []).map((one) => (
          <li key={one.car}><strong>{one.callSign}</strong> {words(one.state).toLowerCase()}{one.dutyUntil && `, on duty until ${hourAndMinute(one.dutyUntil)}`}</li>
        ))}
      </ul>
    </section>
  );
}

function Owed() {
  const owed = useListed<ContactLine>("/api/car/deferred-contacts?open=true&limit=200");
  const late = (owed.items ?? []).filter((one) => one.overdue);
  return (
    <section className="panel" aria-label="Contacts owed">
      <h2>Victims owed a contact {owed.items && <Badge tone={late.length > 0 ? "red" : "plain"}>{owed.items.length}, {late.length} late</Badge>}</h2>
      {owed.error && !owed.items && <Banner tone="amber">Cannot be read now: {owed.error.message}</Banner>}
      <ul className="stack">
        {owed.items?.map((one) => (
          <li key={one.task}><Due at={one.dueAt} now={owed.now} /> <Link to="/incidents/$id" params={{ id: one.incident ?? "" }}>{words(one.reason)}</Link> <span className="quiet">with {one.owner ?? one.team ?? words(one.route).toLowerCase()}</span></li>
        ))}
      </ul>
    </section>
  );
}
