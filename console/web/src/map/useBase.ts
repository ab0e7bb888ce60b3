import { useQuery } from "@tanstack/react-query";
import type { FeatureCollection } from "geojson";
import { z } from "zod";
import { read } from "../api/read";

const Tiles = z.object({ path: z.string(), layers: z.array(z.string()), zoomMax: z.number() });
const Base = z.object({ boundaries: z.string().nullish(), tiles: Tiles.nullish(), attribution: z.string().nullish() });
const Boundaries = z.custom<FeatureCollection>(isCollection, "no GeoJSON collection of features");

export const NO_BASE: FeatureCollection = { type: "FeatureCollection", features: [] };

/** Vector tiles of this origin. */
export type Tiles = z.infer<typeof Tiles>;

export type Base = ReturnType<typeof useBase>;

/** What this installation lays under the map; nothing until it is read, and nothing where it has none. */
export function useBase() {
  const { data, error } = useQuery({ queryKey: ["map", "base"], queryFn: readBase, staleTime: Infinity });
  const problem = error === null ? null : "The base of the map cannot be read.";
  return { drawn: data?.drawn ?? NO_BASE, tiles: data?.tiles ?? null, attribution: data?.attribution ?? null, problem };
}

async function readBase() {
  const base = Base.parse(await read("/api/map"));
  const drawn = base.boundaries ? Boundaries.parse(await read(base.boundaries)) : NO_BASE;
  return { drawn, tiles: base.tiles ?? null, attribution: base.attribution ?? null };
}

function isCollection(value: unknown): boolean {
  const { type, features } = (value ?? {}) as Partial<FeatureCollection>;
  return type === "FeatureCollection" && Array.isArray(features);
}
