import { Link } from "@tanstack/react-router";
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { read, readAll } from "../api/read";
import type { CarBoardLine, Queue } from "../api/types";
import { join } from "../board/entry";
import { isLive, LiveBar } from "../board/LiveBar";
import { useIncidents, useResponses } from "../board/streams";
import { Banner } from "../design/parts";
import { useNow } from "../design/useNow";
import { serviceNow } from "../live/serviceNow";
import { problemOf } from "../map/useFleet";
import { clockTime, howLong } from "../time";
import { type Figures, carStates, figuresOf } from "./figures";
import { Grades } from "./Grades";
import "./wall.css";

const AGAIN_MILLIS = 15_000;

/** For a screen that is seen from afar and by visitors: counts and clocks, and nothing of any one person or place. */
export function WallPage() {
  const incidents = useIncidents();
  const responses = useResponses();
  const now = useNow(1000);
  const figures = figuresOf(join(incidents.items, responses.items).values(), serviceNow(responses, now));
  const told = responses.heardAt !== null;
  const live = isLive({ incidents, responses }, now);
  useEffect(() => { document.title = "Wall - Alongside"; }, []);
  return (
    <div className="wall" data-old={!live}>
      <header className="wall-head">
        <h1>Control room</h1>
        <LiveBar incidents={incidents} responses={responses} />
        <span className="spring" />
        <time className="wall-clock">{clockTime(now)}</time>
        <Link to="/" className="small">Leave</Link>
      </header>
      <Grades grades={figures.grades} told={told} />
      <div className="wall-side">
        <Alarms alarms={figures.alarms} told={told} live={live} />
        <Legs legs={figures.legs} told={told} />
        <Cars now={now} />
        <Waiting now={now} />
      </div>
    </div>
  );
}

/** No figure is shown where none is known. */
const NotTold = () => <p className="quiet">Nothing has been told yet.</p>;

const Alarms = ({ alarms, told, live }: { alarms: Figures["alarms"]; told: boolean; live: boolean }) => (
  <section aria-labelledby="wall-alarms">
    <h2 id="wall-alarms">Alarms</h2>
    {!told ? <NotTold /> : alarms.length === 0 ? <p>{live ? "None." : "Nothing has been told lately."}</p> : (
      <ul>{alarms.map((one) => <li key={one.kind} data-tone="red" data-grave={one.grave}><b>{one.count}</b> {one.kind}</li>)}</ul>
    )}
  </section>
);

const Legs = ({ legs, told }: { legs: Figures["legs"]; told: boolean }) => (
  <section aria-labelledby="wall-legs">
    <h2 id="wall-legs">Legs</h2>
    {!told ? <NotTold /> : legs.length === 0 ? <p>None needed.</p> : (
      <ul>{legs.map((one) => (
        <li key={one.leg} data-tone={one.nobody > 0 ? "red" : "green"}>
          {one.leg}: {one.nobody > 0 ? <><b>{one.nobody}</b> of {one.needed} with nobody</> : <>all {one.needed} resourced</>}
        </li>
      ))}</ul>
    )}
  </section>
);

function Cars({ now }: { now: number }) {
  const cars = useQuery({
    queryKey: ["wall", "cars"], queryFn: () => readAll<CarBoardLine>("/api/dispatch/dispatch-cars?limit=200"), refetchInterval: AGAIN_MILLIS });
  const problem = problemOf("Cars", cars, now);
  return (
    <section aria-labelledby="wall-cars">
      <h2 id="wall-cars">IDVA cars</h2>
      {problem && <Banner tone="amber">{problem}</Banner>}
      {cars.data && <ul>{carStates(cars.data).map((one) => <li key={one.state}><b>{one.count}</b> {one.state}</li>)}</ul>}
      {cars.data?.length === 0 && <p>None.</p>}
    </section>
  );
}

function Waiting({ now }: { now: number }) {
  const queue = useQuery({
    queryKey: ["wall", "queue"], queryFn: () => read<Queue>("/api/incident/control-room/queue"), refetchInterval: AGAIN_MILLIS });
  const problem = problemOf("Figures", queue, now);
  const oldest = Math.max(0, ...(queue.data?.grades ?? []).map((grade) => grade.oldestAgeSeconds ?? 0));
  return (
    <section aria-labelledby="wall-waiting">
      <h2 id="wall-waiting">Waiting for somebody to be sent</h2>
      {problem && <Banner tone="amber">{problem}</Banner>}
      {queue.data && <p><b>{queue.data.waiting}</b> waiting{oldest > 0 && <>, the longest for {howLong(oldest * 1000 + Math.max(0, now - queue.dataUpdatedAt))}</>}</p>}
    </section>
  );
}
