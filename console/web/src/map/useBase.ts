import { useQuery } from "@tanstack/react-query";
import type { FeatureCollection } from "geojson";
import { z } from "zod";
import { read } from "../api/read";

const Base = z.object({ boundaries: z.string().nullish(), attribution: z.string().nullish() });
const Boundaries = z.custom<FeatureCollection>(isCollection, "no GeoJSON collection of features");

export const NO_BASE: FeatureCollection = { type: "FeatureCollection", features: [] };

/** What this installation lays under the map; nothing until it is read, and nothing where it has none. */
export function useBase() {
  const { data, error } = useQuery({ queryKey: ["map", "base"], queryFn: readBase, staleTime: Infinity });
  return { drawn: data?.drawn ?? NO_BASE, attribution: data?.attribution ?? null, problem: error === null ? null : "The base of the map cannot be read." };
}

async function readBase() {
  const base = Base.parse(await read("/api/map"));
  if (!base.boundaries) return { drawn: NO_BASE, attribution: null };
  const drawn = Boundaries.parse(await read(base.boundaries));
  return { drawn, attribution: base.attribution ?? null };
}

function isCollection(value: unknown): boolean {
  const { type, features } = (value ?? {}) as Partial<FeatureCollection>;
  return type === "FeatureCollection" && Array.isArray(features);
}
