import { Link } from "@tanstack/react-router";
import type { KnownRecords } from "../api/types";
import { Badge, Badges } from "../design/parts";
import { dayAndTime } from "../time";
import { words } from "../words";
import { At, None, Panel } from "./parts";
import { CannotBeRead } from "./CannotBeRead";

/** What police records hold about these people and this place; never that there is none, only that none was found. */
export function Records({ records, error }: { records: KnownRecords | undefined; error: Error | null }) {
  if (!records) return <Panel title="Known before"><CannotBeRead error={error} /></Panel>;
  const prior = records.incidents ?? [];
  return (
    <Panel title="Known before">
      <p><strong>{records.finding}</strong> {records.foundAt && <span className="quiet">looked up <At at={records.foundAt} /></span>}</p>
      <Badges>
        {records.maracLast12Months && <Badge tone="red">MARAC in 12 months</Badge>}
        {records.serialPerpetrator && <Badge tone="red">Serial perpetrator</Badge>}
        {(records.markers ?? []).map((marker) => (
          <Badge key={marker.marker} tone="red">{words(marker.kind)}{marker.onPlace ? " (place)" : ""} until {dayAndTime(marker.expiresAt ?? "")}</Badge>
        ))}
      </Badges>
      {prior.length === 0 && records.foundAt && <None>No earlier incident was found under what is known now.</None>}
      <ol>
        {prior.map((one) => (
          <li key={`${one.incident}-${one.basis}`}>
            <Link to="/incidents/$id" params={{ id: one.incident ?? "" }}>{one.receivedAt ? dayAndTime(one.receivedAt) : "Date not known"}</Link>{" "}
            <span className="quiet">{words(one.basis).toLowerCase()}</span>
          </li>
        ))}
      </ol>
      {records.complete === false && <None>There are more than are shown.</None>}
    </Panel>
  );
}
