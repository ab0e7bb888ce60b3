import { GridList, GridListHeader, GridListItem, GridListSection } from "react-aria-components";
import { Badge } from "../design/parts";
import type { Spot } from "./spot";

const KINDS = [
  { kind: "incident", name: "Incidents", none: "No open incidents." },
] as const;

type ListProps = {
  readonly spots: readonly Spot[];
  readonly selected: string | null;
  readonly onSelect: (key: string) => void;
  readonly onOpen: (spot: Spot) => void;
};

/** Everything that is on the map and everything that is not, by arrow keys; Enter opens the incident. */
export function SpotList({ spots, selected, onSelect, onOpen }: ListProps) {
  return (
    <GridList aria-label="On the map and not" className="spots" selectionMode="single" selectionBehavior="replace"
      selectedKeys={selected === null ? [] : [selected]}
      onSelectionChange={(keys) => { if (keys !== "all") keys.forEach((key) => onSelect(String(key))); }}
      onAction={(key) => spots.filter((spot) => spot.key === key).forEach(onOpen)}
      renderEmptyState={() => <p className="quiet">Nothing has been told yet.</p>}>
      {KINDS.map(({ kind, name }) => <Section key={kind} name={name} spots={spots.filter((spot) => spot.kind === kind)} />)}
    </GridList>
  );
}

const Section = ({ name, spots }: { name: string; spots: readonly Spot[] }) => (
  <GridListSection>
    <GridListHeader>{name} ({spots.length})</GridListHeader>
    {spots.map((spot) => (
      <GridListItem key={spot.key} id={spot.key} textValue={[spot.title, ...spot.notes].join(", ")} data-spot={spot.key}>
        <Badge tone={spot.tone}>{spot.title}</Badge>
        {spot.notes.map((note) => <span key={note} className="quiet small">{note}</span>)}
      </GridListItem>
    ))}
  </GridListSection>
);
