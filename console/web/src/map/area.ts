/** A position: degrees east and north (WGS 84), in GeoJSON's order. */
export type Position = readonly [east: number, north: number];

/** What lies between two meridians and two parallels, in degrees. */
export type Area = { readonly west: number; readonly south: number; readonly east: number; readonly north: number };

/** The services round every clear place to a hundredth of a degree, about 1 km; so a place is never drawn finer. */
const STEPS_PER_DEGREE = 100;
const HALF_A_STEP = 1 / STEPS_PER_DEGREE / 2;

const METRES_PER_DEGREE = 111_320;

/** All places that are rounded to the same position as this one. */
export function areaAround(latitude: number, longitude: number): Area {
  const [north, east] = [rounded(latitude), rounded(longitude)];
  return { west: east - HALF_A_STEP, south: north - HALF_A_STEP, east: east + HALF_A_STEP, north: north + HALF_A_STEP };
}

const rounded = (degrees: number) => Math.round(degrees * STEPS_PER_DEGREE) / STEPS_PER_DEGREE;

export const middleOf = (area: Area): Position => [(area.west + area.east) / 2, (area.south + area.north) / 2];

/** The smallest area that holds all of these; null where there is none. */
export function areaOfAll(areas: readonly Area[]): Area | null {
  if (areas.length === 0) return null;
  return {
    west: Math.min(...areas.map((one) => one.west)),
    south: Math.min(...areas.map((one) => one.south)),
    east: Math.max(...areas.map((one) => one.east)),
    north: Math.max(...areas.map((one) => one.north)),
  };
}

/** With as much again on every side, so that what is drawn over it does not end while the map is moved. */
export function widened({ west, south, east, north }: Area): Area {
  const [wide, high] = [east - west, north - south];
  return { west: west - wide, south: Math.max(-85, south - high), east: east + wide, north: Math.min(85, north + high) };
}

/** The area's corners, closed, as GeoJSON wants them. */
export const ringOf = ({ west, south, east, north }: Area): [number, number][] =>
  [[west, south], [east, south], [east, north], [west, north], [west, south]];

export type GridLine = { readonly heavy: boolean; readonly from: Position; readonly to: Position };

/** Every fifth line is heavy, so that a light square is 1 km and a heavy one 5 km wide. */
const HEAVY_EVERY = 5;

/** Wider than this the light lines are left out, and wider than that all of them: they would say nothing any more. */
const LIGHT_KM_MAX = 160;
const HEAVY_KM_MAX = 900;

/**
 * Lines one kilometre apart over what is seen, counted from `origin` so that they stay where they are when the map is
 * moved; only each fifth where all would be too many, and none where those would be too.
 */
export function gridOver(seen: Area, origin: Position): readonly GridLine[] {
  const north = 1000 / METRES_PER_DEGREE;
  const east = north / Math.cos((origin[1] * Math.PI) / 180);
  const kilometres = Math.max((seen.east - seen.west) / east, (seen.north - seen.south) / north);
  if (kilometres > HEAVY_KM_MAX) return [];
  const every = kilometres > LIGHT_KM_MAX ? HEAVY_EVERY : 1;
  return [
    ...stepsOver(seen.west, seen.east, origin[0], east, every).map(({ at, heavy }): GridLine =>
      ({ heavy, from: [at, seen.south], to: [at, seen.north] })),
    ...stepsOver(seen.south, seen.north, origin[1], north, every).map(({ at, heavy }): GridLine =>
      ({ heavy, from: [seen.west, at], to: [seen.east, at] })),
  ];
}

function stepsOver(from: number, to: number, origin: number, width: number, every: number) {
  const first = Math.ceil((from - origin) / width / every);
  const last = Math.floor((to - origin) / width / every);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const step = (first + index) * every;
    return { at: origin + step * width, heavy: step % HEAVY_EVERY === 0 };
  });
}
