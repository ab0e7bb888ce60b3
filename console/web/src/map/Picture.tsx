import { useEffect, useMemo, useRef } from "react";
import { Banner, Button } from "../design/parts";
import { areaOfAll, gridOver, middleOf, widened } from "./area";
import { drawnAreas, drawnGrid, drawnPoints, drawnWords } from "./drawing";
import type { Spot } from "./spot";
import { type Base, useBase } from "./useBase";
import { type Plane, usePlane } from "./usePlane";
import { useTheme } from "./useTheme";

type PictureProps = { readonly spots: readonly Spot[]; readonly selected: string | null; readonly onSelect: (key: string) => void };

/** The map itself: it goes where what is selected lies, and else moves only by the hand of whoever looks. */
export function Picture({ spots, selected, onSelect }: PictureProps) {
  const place = useRef<HTMLDivElement>(null);
  const plane = usePlane(place, onSelect);
  const all = useMemo(() => areaOfAll(spots.flatMap((spot) => spot.area ?? [])), [spots]);
  const origin = useOrigin(all);
  const base = useBase();
  useDrawn(plane, spots, selected, origin, base);
  useFirstLook(plane, all);
  const area = spots.find((spot) => spot.key === selected)?.area ?? null;
  const where = area === null ? "" : middleOf(area).join();
  useEffect(() => { if (area !== null && plane.ready) plane.show(area); }, [where, selected, plane.ready]);
  return (
    <section className="picture" aria-label="Map" data-ready={plane.ready}>
      {plane.missing && <Banner tone="amber">{plane.missing}</Banner>}
      {base.problem && <Banner tone="amber">{base.problem}</Banner>}
      {plane.incomplete && <Banner tone="amber">Part of the base map could not be had. What is listed is on it.</Banner>}
      <div className="plane" ref={place} hidden={plane.missing !== null} />
      {plane.missing === null && <Tools plane={plane} onAll={() => plane.showAll(all)} />}
      {base.attribution && <p className="quiet small">{base.attribution}</p>}
    </section>
  );
}

const Tools = ({ plane, onAll }: { plane: Plane; onAll: () => void }) => (
  <div className="tools">
    <Button onPress={() => plane.zoom(1)}>Closer</Button>
    <Button onPress={() => plane.zoom(-1)}>Wider</Button>
    <Button onPress={onAll}>Show all</Button>
    <p className="quiet small">Light squares are 1 km wide, heavy ones 5 km. An area is about 1 km wide: what it is drawn for is somewhere in it. A full disc is a fresh fix, a hollow one an old fix.</p>
  </div>
);

/** From where the lines are counted: the first that was known, so that they never jump. */
function useOrigin(all: ReturnType<typeof areaOfAll>) {
  const origin = useRef<readonly [number, number] | null>(null);
  if (all !== null) origin.current ??= middleOf(all);
  return origin.current;
}

function useDrawn(plane: Plane, spots: readonly Spot[], selected: string | null, origin: readonly [number, number] | null, { drawn: base, tiles }: Base) {
  const turns = useTheme();
  const grid = useMemo(() => drawnGrid(gridOver(widened(plane.seen), origin ?? middleOf(plane.seen))), [plane.seen, origin]);
  useEffect(() => {
    if (plane.ready) {
      plane.draw(
        { base, grid, areas: drawnAreas(spots, selected), words: drawnWords(spots, selected), points: drawnPoints(spots, selected) }, tiles);
    }
  }, [plane.ready, base, tiles, grid, spots, selected, turns]);
}

/** All that there is, once; later the map stays where it was put. */
function useFirstLook(plane: Plane, all: ReturnType<typeof areaOfAll>) {
  const looked = useRef(false);
  useEffect(() => {
    if (!plane.ready || all === null || looked.current) return;
    looked.current = true;
    plane.showAll(all);
  }, [plane.ready, all]);
}
