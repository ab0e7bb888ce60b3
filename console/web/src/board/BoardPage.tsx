import { useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import { Badge, Button } from "../design/parts";
import { useNow } from "../design/useNow";
import { serviceNow } from "../live/serviceNow";
import { clockTime } from "../time";
import "./board.css";
import type { Entry } from "./entry";
import { gradeLabel } from "./entry";
import { Grid } from "./Grid";
import { isLive, LiveBar } from "./LiveBar";
import type { News as Told } from "./news";
import { useBoard } from "./useBoard";

/** The control room's board: every open incident of the force with the response to it, live. */
export function BoardPage() {
  const board = useBoard();
  const navigate = useNavigate();
  const now = useNow(1000);
  useTitle("Board");
  const old = !isLive(board, now);
  const many = board.entries.size;
  return (
    <>
      <div className="head">
        <h1>Open incidents</h1>
        <p className="quiet" id="summary">{many === 1 ? "1 incident." : `${many} incidents.`}</p>
        <LiveBar incidents={board.incidents} responses={board.responses} />
        <Waiting newcomers={board.arrangement.newcomers.flatMap((id) => board.entries.get(id) ?? [])}
          outOfOrder={board.arrangement.outOfOrder} onOrder={board.hold.letGo} />
      </div>
      {many === 0 && board.shown.length === 0
        ? <Empty known={board.responses.heardAt !== null} />
        : <Grid shown={board.shown} gone={board.arrangement.gone} unread={board.unread} old={old}
            now={serviceNow(board.responses, now)} onPoint={board.hold.point} onFocus={board.hold.focus} onSeen={board.seen}
            onOpen={(id) => void navigate({ to: "/incidents/$id", params: { id } })} />}
      <News news={board.news} />
    </>
  );
}

const Empty = ({ known }: { known: boolean }) => (
  <p className="empty quiet">{known ? "No open incidents." : "Nothing has been told yet."}</p>
);

/** What waits to be put in its place while a hand is on the board. */
function Waiting({ newcomers, outOfOrder, onOrder }: { newcomers: readonly Entry[]; outOfOrder: boolean; onOrder: () => void }) {
  if (!outOfOrder) return null;
  return (
    <div className="waiting">
      {newcomers.map((entry) => <Badge key={entry.id} tone="amber">New at the end: {gradeLabel(entry)}</Badge>)}
      <span className="small">The order waits while you are on the board.</span>
      <Button onPress={onOrder}>Put in order</Button>
    </div>
  );
}

const News = ({ news }: { news: readonly (Told & { at: number })[] }) => (
  <section className="news" aria-labelledby="news-title">
    <h2 id="news-title">What changed</h2>
    <div role="log" aria-live="polite" aria-labelledby="news-title" tabIndex={0}><ol>
      {news.map((one, index) => <li key={`${one.at}-${one.id}-${index}`}><span className="number quiet">{clockTime(one.at)}</span> {one.text}</li>)}
    </ol></div>
  </section>
);

function useTitle(title: string) {
  useEffect(() => {
    document.title = `${title} - Alongside`;
  }, [title]);
}
