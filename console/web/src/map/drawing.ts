import type { FeatureCollection, Geometry } from "geojson";
import { type Area, type GridLine, middleOf, ringOf } from "./area";
import type { Spot } from "./spot";

const collection = (features: readonly (readonly [Geometry, Record<string, unknown>])[]): FeatureCollection => ({
  type: "FeatureCollection",
  features: features.map(([geometry, properties]) => ({ type: "Feature", geometry, properties })),
});

/** The lines by which distances are judged. */
export const drawnGrid = (lines: readonly GridLine[]): FeatureCollection =>
  collection(lines.map((line) => [{ type: "LineString", coordinates: [[...line.from], [...line.to]] }, { heavy: line.heavy }]));

/** What has the same area, incidents apart from the others, and the most urgent of them first. */
type Heap = { readonly area: Area; readonly spots: readonly Spot[] };

/** What stands in the same area is drawn once, with how many there are. Spots come in order of urgency. */
export function heaps(spots: readonly Spot[]): readonly Heap[] {
  const byPlace = new Map<string, { area: Area; spots: Spot[] }>();
  for (const spot of spots) {
    if (spot.area === null || spot.exact !== null) continue;
    const place = JSON.stringify([spot.kind === "incident", spot.area]);
    const heap = byPlace.get(place) ?? { area: spot.area, spots: [] };
    heap.spots.push(spot);
    byPlace.set(place, heap);
  }
  return [...byPlace.values()];
}

/** Areas of one kind of thing, with the words that stand in them. */
export const drawnAreas = (spots: readonly Spot[], selected: string | null): FeatureCollection =>
  collection(heaps(spots).map((heap) => [{ type: "Polygon", coordinates: [ringOf(heap.area)] }, saidOf(heap.spots, selected)]));

/** The words of the areas stand in their middle, apart from the areas: else a tile's edge would write them twice. */
export const drawnWords = (spots: readonly Spot[], selected: string | null): FeatureCollection =>
  collection(heaps(spots).map((heap) => [{ type: "Point", coordinates: [...middleOf(heap.area)] }, saidOf(heap.spots, selected)]));

/** The fixes of units that are at nobody's door. */
export const drawnPoints = (spots: readonly Spot[], selected: string | null): FeatureCollection =>
  collection(spots.flatMap((spot) => spot.exact === null ? [] : [[
    { type: "Point", coordinates: [spot.exact.longitude, spot.exact.latitude] }, saidOf([spot], selected)] as const]));

function saidOf(spots: readonly Spot[], selected: string | null) {
  const first = spots[0]!;
  const more = spots.length - 1;
  return {
    key: first.key,
    incident: first.kind === "incident",
    tone: first.tone,
    old: first.old,
    label: more === 0 ? first.label : `${first.label}\nand ${more} more`,
    selected: spots.some((spot) => spot.key === selected),
  };
}
