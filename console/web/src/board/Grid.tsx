import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, memo, type ReactNode, useRef, useState } from "react";
import { Badge, Unseen } from "../design/parts";
import { Before } from "./Before";
import { Alarms, Car, Flags, Grade, Legs, Opened, Scene, Target, Where } from "./cells";
import type { Entry } from "./entry";
import { step } from "./steps";

const ROW_PX = 80;
const ROWS_AHEAD = 6;

type Column = { readonly name: string; readonly cell: (entry: Entry, now: number) => ReactNode };

const COLUMNS: readonly Column[] = [
  { name: "Opened", cell: (entry, now) => <Opened entry={entry} now={now} /> },
  { name: "Grade", cell: (entry) => <Grade entry={entry} /> },
  { name: "Target", cell: (entry, now) => <Target entry={entry} now={now} /> },
  { name: "District", cell: (entry) => <Where entry={entry} /> },
  { name: "Scene", cell: (entry) => <Scene entry={entry} /> },
  { name: "Legs", cell: (entry) => <Legs entry={entry} /> },
  { name: "Car", cell: (entry) => <Car entry={entry} /> },
  { name: "Known before", cell: (entry, now) => <Before entry={entry} now={now} /> },
  { name: "Flags", cell: (entry) => <Flags entry={entry} /> },
  { name: "Alarms", cell: (entry) => <Alarms entry={entry} /> },
];

export type GridProps = {
  readonly shown: readonly Entry[];
  readonly gone: readonly string[];
  readonly unread: ReadonlySet<string>;
  readonly old: boolean;
  /** Milliseconds by the services' clock. */
  readonly now: number;
  /** The pointer is on the board, or no longer. */
  readonly onPoint: (on: boolean) => void;
  /** The keyboard is on the board, or no longer. */
  readonly onFocus: (on: boolean) => void;
  readonly onSeen: (id: string) => void;
  readonly onOpen?: (id: string) => void;
};

/** The lines of the board: one that has the focus, arrows to the others, Enter to open. Only what is in view is drawn. */
export function Grid(props: GridProps) {
  const { shown } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const at = Math.max(0, shown.findIndex((entry) => entry.id === current));
  const rows = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    overscan: ROWS_AHEAD,
    getItemKey: (index) => shown[index]!.id,
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) => {
      const first = Math.max(0, startIndex - overscan);
      const last = Math.min(count - 1, endIndex + overscan);
      const view = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
      return view.includes(at) || at >= count ? view : [...view, at].sort((a, b) => a - b);
    },
  });
  const go = (index: number) => {
    const entry = shown[index];
    if (!entry) return;
    setCurrent(entry.id);
    rows.scrollToIndex(index);
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-id="${entry.id}"]`)?.focus());
  };
  const press = (event: KeyboardEvent) => {
    props.onFocus(true);
    const next = step(event.key, at, shown.length, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_PX) - 1);
    if (next !== null) {
      event.preventDefault();
      go(next);
    } else if (event.key === "Enter" && shown[at]) {
      // The same press must not also answer what the opened view asks.
      event.preventDefault();
      props.onOpen?.(shown[at].id);
    }
  };
  return (
    <div className={props.old ? "grid old" : "grid"} role="grid" aria-label="Open incidents and the responses to them, most urgent first"
      aria-rowcount={shown.length + 1} aria-colcount={COLUMNS.length} onKeyDown={press}
      onPointerMove={() => props.onPoint(true)} onPointerLeave={() => props.onPoint(false)} onFocus={() => props.onFocus(true)}
      onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || props.onFocus(false)}>
      <div role="rowgroup" className="heads">
        <div role="row" className="line" aria-rowindex={1}>
          {COLUMNS.map((column) => <div key={column.name} role="columnheader">{column.name}</div>)}
        </div>
      </div>
      <div role="rowgroup" className="scroll" ref={scroller}>
        <div className="all" role="presentation" style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map((row) => {
            const entry = shown[row.index]!;
            return (
              <Line key={entry.id} entry={entry} index={row.index} top={row.start} now={props.now}
                gone={props.gone.includes(entry.id)} unread={props.unread.has(entry.id)} stop={row.index === at}
                onFocus={() => { setCurrent(entry.id); props.onSeen(entry.id); }} onOpen={() => props.onOpen?.(entry.id)} />
            );
          })}
        </div>
      </div>
    </div>
  );
}

type LineProps = {
  entry: Entry; index: number; top: number; now: number; gone: boolean; unread: boolean; stop: boolean;
  onFocus: () => void; onOpen: () => void;
};

const Line = memo(
  function Line({ entry, index, top, now, gone, unread, stop, onFocus, onOpen }: LineProps) {
    return (
      <div role="row" className="line" data-id={entry.id} data-gone={gone} data-unread={unread} aria-rowindex={index + 2}
        tabIndex={stop ? 0 : -1} style={{ transform: `translateY(${top}px)` }} onFocus={onFocus} onDoubleClick={onOpen}>
        {COLUMNS.map((column, place) => (
          <div key={column.name} role={place === 0 ? "rowheader" : "gridcell"}>
            {column.cell(entry, now)}
            {place === 0 && gone && <Badge tone="plain">Gone</Badge>}
            {place === 0 && unread && !gone && <Badge tone="blue">●<Unseen> changed since you looked</Unseen></Badge>}
          </div>
        ))}
      </div>
    );
  },
  (a, b) => a.entry === b.entry && a.now === b.now && a.top === b.top && a.gone === b.gone && a.unread === b.unread && a.stop === b.stop && a.index === b.index,
);
