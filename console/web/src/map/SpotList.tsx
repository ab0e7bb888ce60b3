import { memo, useMemo } from "react";
import { GridList, GridListHeader, GridListItem, GridListSection } from "react-aria-components";
import { Badge } from "../design/parts";
import type { Spot } from "./spot";

const KINDS = [
  { kind: "incident", name: "Incidents" },
  { kind: "unit", name: "Units" },
  { kind: "car", name: "IDVA cars" },
] as const;

type ListProps = {
  readonly spots: readonly Spot[];
  /** Of which nobody knows how many there are. */
  readonly notKnown: readonly Spot["kind"][];
  readonly selected: string | null;
  readonly onSelect: (key: string) => void;
  readonly onOpen: (spot: Spot) => void;
};

/** Everything that is on the map and everything that is not, by arrow keys; Enter opens the incident. */
export const SpotList = memo(({ spots, notKnown, selected, onSelect, onOpen }: ListProps) => {
  // The same set while the same is selected: a new one would be spoken again with every second.
  const selection = useMemo(() => (selected === null ? [] : [selected]), [selected]);
  return (
    <GridList aria-label="On the map and not" className="spots" selectionMode="single" selectionBehavior="replace"
      selectedKeys={selection}
      onSelectionChange={(keys) => { if (keys !== "all") keys.forEach((key) => onSelect(String(key))); }}
      onAction={(key) => spots.filter((spot) => spot.key === key).forEach(onOpen)}
      renderEmptyState={() => <p className="quiet">Nothing has been told yet.</p>}>
      {KINDS.map(({ kind, name }) => (
        <Section key={kind} name={name} known={!notKnown.includes(kind)} spots={spots.filter((spot) => spot.kind === kind)} />
      ))}
    </GridList>
  );
});

const Section = ({ name, known, spots }: { name: string; known: boolean; spots: readonly Spot[] }) => (
  <GridListSection>
    <GridListHeader>{name} ({known ? spots.length : "not known"})</GridListHeader>
    {spots.map((spot) => (
      <GridListItem key={spot.key} id={spot.key} textValue={[spot.title, ...spot.notes].join(", ")} data-spot={spot.key}>
        <Badge tone={spot.tone}>{spot.title}</Badge>
        {spot.notes.map((note) => <span key={note} className="quiet small">{note}</span>)}
      </GridListItem>
    ))}
  </GridListSection>
);
