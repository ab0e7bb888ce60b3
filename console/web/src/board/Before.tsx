import { Badge, Badges } from "../design/parts";
import { ago } from "../time";
import { words } from "../words";
import type { CellProps } from "./cells";

/** How often its people, number and place were known before. That nobody has looked yet is not that nothing is known. */
export function Before({ entry, now }: CellProps) {
  const known = entry.incident?.knownBefore;
  if (!known) return <span className="quiet">Not looked yet</span>;
  const first = known.sameNight ? `${known.sameNight} in 12 hours` : known.last28Days ? `${known.last28Days} in 28 days` : null;
  return (
    <>
      {known.lastReceivedAt ? <span className="small">Last {ago(known.lastReceivedAt, now)}</span> : <span className="quiet small">No record found</span>}
      <Badges>
        {first && <Badge tone={known.sameNight ? "red" : "amber"}>{first}</Badge>}
        {!!known.last12Months && <Badge>{known.complete ? "" : "over "}{known.last12Months} in 12 months</Badge>}
        {known.maracLast12Months && <Badge tone="red">MARAC</Badge>}
        {known.serialPerpetrator && <Badge tone="red">Serial</Badge>}
        {known.markers?.includes("FIREARM") && <Badge tone="red">{words("FIREARM")}</Badge>}
        {known.markers?.includes("ORDER_IN_FORCE") && <Badge tone="amber">Order</Badge>}
      </Badges>
    </>
  );
}
