import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { NotAnswered } from "../api/read";
import { LiveBar } from "../board/LiveBar";
import { Banner, Button } from "../design/parts";
import { Doing } from "../doing/Doing";
import { AskForReason, ReasonInUse, useReason } from "../shell/reason";
import { clockTime, dayOf } from "../time";
import { AskToBeLetIn } from "./AskToBeLetIn";
import { Callers } from "./Callers";
import { Decisions } from "./Decisions";
import { Flags } from "./Flags";
import { Head, receivedAt } from "./Head";
import "./incident.css";
import { History, Log } from "./Log";
import { FirstDay } from "./parts";
import { People } from "./People";
import { Records } from "./Records";
import { Response } from "./Response";
import { StillToDo } from "./StillToDo";
import { useIncident } from "./useIncident";
import { Vehicles } from "./vehicles";

/** The whole story of one incident on one screen. */
export function IncidentPage({ id }: { id: string }) {
  const { reason } = useReason();
  // No name, place or number of a person is in a title: it stands in the browser's history.
  useEffect(() => { document.title = "Incident - Alongside"; }, []);
  return reason === null ? <AskForReason /> : <Story id={id} reason={reason} />;
}

function Story({ id, reason }: { id: string; reason: string }) {
  const story = useIncident(id, reason);
  const detail = story.detail.data?.item;
  const failed = useLastError(story.detail.error);
  if (!detail) return <NotThere id={id} error={failed} />;
  const response = story.line ?? story.response.data?.item?.line;
  return (
    <Vehicles value={story.vehicles}>
    <FirstDay value={dayOf(receivedAt(detail) ?? Date.now())}>
      <div className="head noprint">
        <Link to="/">Board</Link>
        <LiveBar incidents={story.incidents} responses={story.responses} />
        <ReasonInUse />
        <span className="spring" />
        <Button onPress={() => window.print()}>Print</Button>
      </div>
      <ReadLast at={story.detail.dataUpdatedAt} failed={story.detail.isError} />
      <Head incident={detail} response={response} clock={story.incidents} />
      <Doing incident={id} detail={detail} version={story.detail.data?.version ?? 0} response={response} reason={reason} />
      <div className="story">
        <Response response={response} answer={story.response.data?.item} reason={reason} error={story.response.error} />
        <Flags flags={detail.flags ?? []} parties={detail.parties ?? []} />
        <Callers contacts={detail.contacts ?? []} codeword={detail.codeword} />
        <People parties={detail.parties ?? []} place={detail.place} links={detail.links ?? []} matches={detail.matches ?? []} />
        <Records records={story.records.data?.item} error={story.records.error} />
        <StillToDo incident={detail} />
        <Log incident={id} lines={story.log.data} error={story.log.error} />
        <Decisions lines={story.decisions.data} error={story.decisions.error} />
        <History events={detail.history ?? []} />
      </div>
    </FirstDay>
    </Vehicles>
  );
}

/** What is on screen may be old, and then it says so. */
function ReadLast({ at, failed }: { at: number; failed: boolean }) {
  return failed ? <Banner tone="red">This is how it was read at {clockTime(at)}. It cannot be read now; trying again.</Banner> : null;
}

/** Asking again takes nothing back: what was said stays until there is something else to say. */
function useLastError(error: Error | null): Error | null {
  const last = useRef(error);
  if (error !== null) last.current = error;
  return last.current;
}

function NotThere({ id, error }: { id: string; error: Error | null }) {
  const { give } = useReason();
  if (error === null) return <div className="empty"><h1>Incident</h1><p className="quiet" role="status">Reading the incident.</p></div>;
  const unknown = error instanceof NotAnswered && error.status === 404;
  const refused = error instanceof NotAnswered && error.status === 403;
  const text = unknown
    ? "There is no such incident, or it is not one that you may see."
    : refused ? "Your role may not read incidents." : `The incident cannot be read now: ${error.message}`;
  return (
    <div className="empty">
      <h1>Incident</h1>
      <Banner tone={unknown || refused ? "quiet" : "red"} role="alert">{text}</Banner>
      {unknown && <AskToBeLetIn incident={id} />}
      <p><Link to="/">Back to the board</Link> {!unknown && !refused && <Button onPress={() => give(null)}>Try again</Button>}</p>
    </div>
  );
}
