import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Input, Label, TextField } from "react-aria-components";
import type { DecisionLine, JobWithoutCar } from "../api/types";
import { Badge, Badges } from "../design/parts";
import { useIncidents } from "../board/streams";
import { useNow } from "../design/useNow";
import { List } from "../lists/List";
import { useListed } from "../lists/useListed";
import { serviceNow } from "../live/serviceNow";
import { useHasRole } from "../shell/me";
import { dayOf, hourAndMinute } from "../time";
import { words } from "../words";

const HALF_A_DAY_MILLIS = 43_200_000;

/** One night, from noon to noon: the jobs that the car did not go to, and where somebody chose otherwise than was recommended. This one first. */
export function OneNight() {
  const incidents = useIncidents();
  const now = serviceNow(incidents, useNow(60_000));
  const [chosen, choose] = useState("");
  const night = chosen || dayOf(now - HALF_A_DAY_MILLIS);
  const reads = useHasRole("CONTROL_ROOM_SUPERVISOR", "CONTROL_ROOM_DA_SPECIALIST", "DISTRICT_SERGEANT", "DISTRICT_INSPECTOR");
  const asked = `&night=${night}`;
  return (
    <section className="panel" aria-label="One night">
      <div className="head">
        <h2>One night</h2>
        <TextField className="field" type="date" value={night} onChange={choose}><Label>Night that began on</Label><Input /></TextField>
      </div>
      <JobsWithoutCar asked={asked} />
      {reads && <Overrides asked={asked} />}
    </section>
  );
}

function JobsWithoutCar({ asked }: { asked: string }) {
  const jobs = useListed<JobWithoutCar>(`/api/dispatch/jobs-without-car?limit=200${asked}`);
  return (
    <>
      <h3>Jobs that the car did not go to {jobs.items && <Badge>{jobs.items.length}</Badge>}</h3>
      <List of={jobs.items} error={jobs.error} readAt={jobs.readAt} now={jobs.now} what="the jobs" none="The car went to all that could have it, or there was none."
        columns={["Job", "Why not", "Asked", "Contacts owed"]}
        row={(one) => (
          <tr key={one.incident}>
            <td><Link to="/incidents/$id" params={{ id: one.incident ?? "" }}>{one.grade ?? "Not graded"}, {one.openedAt ? hourAndMinute(one.openedAt) : "time not known"}</Link></td>
            <td><strong>{words(one.reason)}</strong> <Badges>{[...new Set((one.reasons ?? []).map((why) => why.code))].filter((code) => code !== one.reason).map((code) => <Badge key={code}>{words(code)}</Badge>)}</Badges></td>
            <td className="number">{one.asked ?? 0} times</td>
            <td className="number">{one.contactTasks ?? 0}</td>
          </tr>
        )} />
    </>
  );
}

function Overrides({ asked }: { asked: string }) {
  const overrides = useListed<DecisionLine>(`/api/dispatch/dispatch-decisions/overrides?limit=200${asked}`);
  return (
    <>
      <h3>Chosen otherwise than recommended {overrides.items && <Badge>{overrides.items.length}</Badge>}</h3>
      <List of={overrides.items} error={overrides.error} readAt={overrides.readAt} now={overrides.now} what="the choices" none="Everybody sent was the one recommended."
        columns={["When", "Leg", "Why", "By", "Stood at"]}
        row={(one) => (
          <tr key={one.id}>
            <td><Link to="/incidents/$id" params={{ id: one.incident ?? "" }}>{one.at ? hourAndMinute(one.at) : "Not known"}</Link></td>
            <td>{words(one.leg)}</td>
            <td>{words(one.reason)}</td>
            <td>{one.person}</td>
            <td className="number">{one.chosenRank ? `place ${one.chosenRank}` : "not listed"}</td>
          </tr>
        )} />
    </>
  );
}
