import { districtOf, type Entry, gradeOf, heading } from "../board/entry";
import type { Tone } from "../design/parts";
import { words } from "../words";
import { type Area, areaAround } from "./area";

/** Something that has a place, or would have one. */
export type Spot = {
  readonly key: string;
  readonly kind: "incident" | "unit" | "car";
  readonly title: string;
  /** What is said of it beside the map. */
  readonly notes: readonly string[];
  /** What is written on the map. */
  readonly label: string;
  readonly tone: Tone;
  /** Where it is somewhere in; null where that is not known or not shown, and the notes say which. */
  readonly area: Area | null;
  /** The one thing that is drawn as a point: a fix of a unit that is at nobody's door. */
  readonly exact: { readonly latitude: number; readonly longitude: number } | null;
  readonly old: boolean;
  /** What Enter opens. */
  readonly incident: string | null;
};

const TONES: Record<string, Tone> = { G1: "red", G2: "amber", G3: "blue" };

export const NO_PLACE = "No place known: not on the map";

/** An incident: always an area, whether or not its address is a protected one, so that nobody sees which are. */
export function incidentSpot(entry: Entry): Spot {
  const coarse = entry.incident?.coarse ?? entry.response?.near;
  const area = coarse?.latitude === undefined || coarse.longitude === undefined ? null : areaAround(coarse.latitude, coarse.longitude);
  const grade = gradeOf(entry);
  return {
    key: `incident-${entry.id}`,
    kind: "incident",
    title: heading(entry),
    notes: [words(districtOf(entry)) || "District not known", ...(area ? [] : [NO_PLACE])],
    label: heading(entry).replace(/, opened.*/, ""),
    tone: grade === null ? "open" : (TONES[grade] ?? "plain"),
    area,
    exact: null,
    old: false,
    incident: entry.id,
  };
}
