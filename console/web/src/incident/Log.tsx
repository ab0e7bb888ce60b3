import type { LogLine, NotedEvent } from "../api/types";
import { Badge } from "../design/parts";
import { dayAndTime } from "../time";
import { spoken, words } from "../words";
import { CannotBeRead } from "./CannotBeRead";
import { At, None, Panel, Said } from "./parts";
import { WriteLine } from "./WriteLine";

/** The log as it was written; a corrected line stays, with what took its place. */
export function Log({ incident, lines, error }: { incident: string; lines: readonly LogLine[] | undefined; error: Error | null }) {
  if (!lines) return <Panel title="Log" wide><CannotBeRead error={error} /><WriteLine incident={incident} /></Panel>;
  return (
    <Panel title="Log" wide>
      {lines.length === 0 && <None>Nothing was written down yet.</None>}
      <ol className="log">{lines.map((line) => <li key={line.recordId} data-corrected={!!line.correctedBy}><Line line={line} /></li>)}</ol>
      <WriteLine incident={incident} />
    </Panel>
  );
}

const Line = ({ line }: { line: LogLine }) => (
  <>
    <At at={line.occurredAt} /> <span className="quiet">{line.person ?? "not known"}</span>{" "}
    {line.corrects && <Badge tone="amber">Correction</Badge>}{line.correctedBy && <Badge tone="amber">Corrected since</Badge>}
    {line.opinion && <Badge tone="open">Opinion</Badge>} <Said personal={line.text} />
    {line.reason && <span className="quiet"> (because <Said personal={line.reason} />)</span>}
  </>
);

const LATE_MILLIS = 120_000;

/** Every event, when it happened and when it was written where that was later. */
export function History({ events }: { events: readonly NotedEvent[] }) {
  return (
    <Panel title="What happened" wide>
      <details>
        <summary>{events.length} events</summary>
        <ol className="log">
        {events.map((event) => (
          <li key={event.version}>
            <At at={event.occurredAt} /> {spoken(event.type)} <span className="quiet">{event.person ?? words(event.role)}</span>
            {late(event) && <Badge tone="amber">written {dayAndTime(event.recordedAt!)}</Badge>}
          </li>
        ))}
        </ol>
      </details>
    </Panel>
  );
}

const late = (event: NotedEvent) =>
  !!event.occurredAt && !!event.recordedAt && Date.parse(event.recordedAt) - Date.parse(event.occurredAt) > LATE_MILLIS;
