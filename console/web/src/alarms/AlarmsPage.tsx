import { Link } from "@tanstack/react-router";
import { useEffect, useMemo } from "react";
import { join } from "../board/entry";
import { isLive, LiveBar } from "../board/LiveBar";
import { useIncidents, useResponses } from "../board/streams";
import { Badge, Banner, Button } from "../design/parts";
import { useNow } from "../design/useNow";
import { serviceNow } from "../live/serviceNow";
import { useAttempt } from "../saving/useAttempt";
import { ago } from "../time";
import { type Alarm, alarmsOf } from "./alarms";
import "./alarms.css";

/** Everything that is raised and taken on by nobody, from the same live lists as the board. */
export function useAlarms() {
  const incidents = useIncidents();
  const responses = useResponses();
  const alarms = useMemo(() => alarmsOf(join(incidents.items, responses.items).values()), [incidents.items, responses.items]);
  return { incidents, responses, alarms };
}

export function AlarmsPage() {
  const { incidents, responses, alarms } = useAlarms();
  const now = useNow(1000);
  const live = isLive({ incidents, responses }, now);
  useEffect(() => { document.title = "Alarms - Alongside"; }, []);
  return (
    <>
      <div className="head">
        <h1>Alarms</h1>
        <LiveBar incidents={incidents} responses={responses} />
      </div>
      {alarms.length === 0 && <p className="empty quiet">{live ? "Nothing is raised that nobody has taken on." : "Nothing has been told lately."}</p>}
      <ul className="alarms" data-old={!live}>
        {alarms.map((alarm) => <li key={alarm.key} data-grave={alarm.grave}><One alarm={alarm} now={serviceNow(responses, now)} /></li>)}
      </ul>
    </>
  );
}

function One({ alarm, now }: { alarm: Alarm; now: number }) {
  return (
    <>
      <Badge tone="red">{alarm.text}</Badge>
      <Link to="/incidents/$id" params={{ id: alarm.incident }}>{alarm.of}</Link>
      <span className="quiet">{alarm.since ? ago(alarm.since, now) : "since when is not known"}{alarm.to && `, for the ${alarm.to.toLowerCase()}`}</span>
      {alarm.cause !== null && <TakeOn alarm={alarm} cause={alarm.cause} />}
    </>
  );
}

function TakeOn({ alarm, cause }: { alarm: Alarm; cause: string }) {
  const { attempt, busy, failed } = useAttempt(`/api/dispatch/co-responses/${alarm.incident}/escalations/${cause}/ack`);
  return (
    <>
      <Button onPress={() => attempt({})} isDisabled={busy} aria-label={`Take on: ${alarm.text}, ${alarm.of}`}>{busy ? "Taking on" : "Take on"}</Button>
      {failed && <Banner tone="amber" role="alert">Not taken on: {failed.message}</Banner>}
    </>
  );
}
