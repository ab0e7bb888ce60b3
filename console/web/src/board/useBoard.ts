import { useEffect, useMemo, useRef, useState } from "react";
import { type Arrangement, arrange, arrangedAs } from "./arrangement";
import { byUrgency, type Entry, join } from "./entry";
import { latest, type News, newsOf } from "./news";
import { useIncidents, useResponses } from "./streams";

/** What the board shows, in its order, with what changed since it was looked at. */
export function useBoard() {
  const incidents = useIncidents();
  const responses = useResponses();
  const entries = useMemo(() => join(incidents.items, responses.items), [incidents.items, responses.items]);
  const filling = incidents.filling || responses.filling || responses.heardAt === null;
  const { news, unread, seen } = useNews(entries, filling);
  const hold = useHold();
  const arrangement = useArrangement(entries, hold.held);
  const shown = useRemembered(entries, arrangement);
  return { incidents, responses, entries, shown, arrangement, news, unread, seen, hold };
}

/** Lines that are gone stay to be read, as they last were, until the hand is off the board. */
function useRemembered(entries: ReadonlyMap<string, Entry>, arrangement: Arrangement): Entry[] {
  const known = useRef(new Map<string, Entry>());
  entries.forEach((entry, id) => known.current.set(id, entry));
  const shown = arrangement.shown.flatMap((id) => known.current.get(id) ?? []);
  known.current = new Map(shown.map((entry) => [entry.id, entry]));
  return shown;
}

function useArrangement(entries: ReadonlyMap<string, Entry>, held: boolean): Arrangement {
  const wanted = useMemo(() => [...entries.values()].sort(byUrgency).map((entry) => entry.id), [entries]);
  const last = useRef(arrangedAs([]));
  last.current = useMemo(() => arrange(last.current, wanted, held), [wanted, held]);
  return last.current;
}

/** Whether a hand is on the board: the pointer or the keyboard, however long it rests there. */
function useHold() {
  const [pointed, point] = useState(false);
  const [focused, focus] = useState(false);
  const letGo = () => {
    point(false);
    focus(false);
  };
  return { held: pointed || focused, point, focus, letGo };
}

function useNews(entries: ReadonlyMap<string, Entry>, filling: boolean) {
  const before = useRef<ReadonlyMap<string, Entry> | null>(null);
  const [news, setNews] = useState<readonly (News & { at: number })[]>([]);
  const [unread, setUnread] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const told = before.current === null || filling ? [] : newsOf(before.current, entries);
    before.current = filling ? null : entries;
    if (told.length === 0) return;
    setNews((had) => latest(had, told.map((one) => ({ ...one, at: Date.now() }))));
    setUnread((had) => new Set([...had, ...told.map((one) => one.id)]));
  }, [entries, filling]);
  const seen = (id: string) => setUnread((had) => (had.has(id) ? new Set([...had].filter((one) => one !== id)) : had));
  return { news, unread, seen };
}
