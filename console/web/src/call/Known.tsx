import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { lookFor, NotAnswered } from "../api/read";
import type { PriorPage, PriorRecord, PriorSummary } from "../api/types";
import { useIncidents } from "../board/streams";
import { Badge, Badges, Banner, Button } from "../design/parts";
import { useNow } from "../design/useNow";
import { ago, dayAndTime } from "../time";
import { words } from "../words";
import { type Call, lookUp, type Where } from "./call";

const REASON = "Taking this call";
const TYPING_MILLIS = 250;

type Props = { call: Call; where: Where; joined: boolean; onJoin: (incident: string) => void };

/** What was known before of the number, the place and the people, while they are still typed. */
export function Known({ call, where, joined, onJoin }: Props) {
  const open = useIncidents();
  const wanted = useRested(JSON.stringify(lookUp(call, { phone: call.phone, where })));
  const ask = <T,>(what: string) => ({
    queryKey: ["call", "known", what, wanted],
    enabled: wanted !== "null",
    gcTime: 0,
    queryFn: ({ signal }: { signal: AbortSignal }) => look<T>(what, wanted, open.lastEventId, signal),
  });
  const summary = useQuery(ask<PriorSummary>("/summary"));
  const records = useQuery(ask<PriorPage>(""));
  useEffect(() => {
    if (summary.data) void summary.refetch();
    if (records.data) void records.refetch();
  }, [open.items.size]);
  return (
    <aside className="panel known" aria-label="Known before">
      <h2>Known before</h2>
      {wanted === "null" && <p className="quiet">Appears here while a number, an address, or a name with a birthday is typed.</p>}
      {summary.isFetching && !summary.data && <p className="quiet" role="status">Looking.</p>}
      {summary.error && <Banner tone="red" role="alert">Not looked up: {summary.error.message}. That is not the same as nothing known.</Banner>}
      {summary.data && <Summary known={summary.data} />}
      {records.data && <Records records={records.data.items ?? []} call={call} joined={joined} onJoin={onJoin} />}
    </aside>
  );
}

/**
 * Looks into the records as they were when the board last heard, so that what is on the board is found; where they are not
 * as far yet, as they are. It is asked again when an incident comes to the board or leaves it.
 */
async function look<T>(what: string, wanted: string, heard: string | null, signal: AbortSignal): Promise<T> {
  const path = `/api/incident/prior-incidents${what}`;
  const ask = (query: string) => lookFor<T>(path + query, JSON.parse(wanted), REASON, signal);
  return ask(heard ? `?minPosition=${heard}` : "").catch((failure: unknown) => {
    if (failure instanceof NotAnswered && failure.code === "VIEW_BEHIND") return ask("");
    throw failure;
  });
}

/** What was typed, once nothing more was for a moment. */
function useRested(text: string): string {
  const [rested, rest] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => rest(text), TYPING_MILLIS);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}

function Summary({ known }: { known: PriorSummary }) {
  const now = useNow(60_000);
  const markers = known.markers ?? [];
  return (
    <div role="status">
      <p><strong>{known.finding}</strong>{known.lastReceivedAt && `, last ${ago(known.lastReceivedAt, now)}`}</p>
      <Badges>
        {!!known.sameNight && <Badge tone="red">{known.sameNight} in the last 12 hours</Badge>}
        {!!known.last28Days && <Badge tone="amber">{known.last28Days} in 28 days</Badge>}
        {!!known.last12Months && <Badge>{known.complete ? "" : "over "}{known.last12Months} in 12 months</Badge>}
        {known.maracLast12Months && <Badge tone="red">MARAC in 12 months</Badge>}
        {known.serialPerpetrator && <Badge tone="red">Serial perpetrator</Badge>}
        {markers.map((one) => <Badge key={one.marker} tone="red">{words(one.kind)}{one.onPlace ? " (the place)" : ""}</Badge>)}
        {!!known.strangersLast12Months && <Badge tone="open">{known.strangersLast12Months} of others there</Badge>}
      </Badges>
    </div>
  );
}

const SHOWN = 12;

function Records({ records, call, joined, onJoin }: { records: readonly PriorRecord[]; call: Call; joined: boolean; onJoin: (incident: string) => void }) {
  const open = useIncidents();
  const [linked, link] = useState<string | null>(null);
  const running = records.filter((one) => open.items.has(one.recordId ?? ""));
  const past = records.filter((one) => !running.includes(one));
  return (
    <>
      {running.map((one) => (
        <Banner key={one.recordId} tone="amber" role="alert">
          Open now, {bases(one)}, since {dayAndTime(one.receivedAt!)}.{" "}
          {linked === one.recordId || call.incident === one.recordId
            ? "This call is about it."
            : <Button onPress={() => { link(one.recordId!); onJoin(one.recordId!); }}>{joined ? "Link as the same incident" : "This call is about it"}</Button>}
        </Banner>
      ))}
      <ul>
        {past.slice(0, SHOWN).map((one) => (
          <li key={one.recordId}>
            <Link to="/incidents/$id" params={{ id: one.recordId! }} target="_blank">{dayAndTime(one.receivedAt!)}</Link>{" "}
            <span className="quiet">{bases(one)}{one.daConfirmed === "YES" && ", domestic abuse"}</span>
          </li>
        ))}
      </ul>
      {past.length > SHOWN && <p className="quiet">{past.length - SHOWN} more.</p>}
    </>
  );
}

const bases = (one: PriorRecord) => (one.bases ?? []).map((basis) => words(basis).toLowerCase()).join(", ");
