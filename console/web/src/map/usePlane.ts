import { Map as Drawing, ScaleControl, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import { type RefObject, useEffect, useRef, useState } from "react";
import { type Area, middleOf } from "./area";
import { NO_BASE, type Tiles } from "./useBase";
import { coloursAt, type Drawn, styleOf } from "./style";

setWorkerUrl(workerUrl);

/** Great Britain, until there is something to show. */
const AT_FIRST: Area = { west: -6, south: 50, east: 2, north: 56 };

/** Closer in, an area of 1 km is wider than the screen. */
const ZOOM_MAX = 15;
const ZOOM_TO_ONE = 12;
const PADDING_PX = 60;
const MOVE_MILLIS = 300;

/** A map that can be drawn on and moved. */
export type Plane = {
  readonly ready: boolean;
  /** Why there is no picture, where there is none. */
  readonly missing: string | null;
  readonly seen: Area;
  readonly draw: (drawn: Drawn, tiles: Tiles | null) => void;
  /** Whether something that belongs on it could not be had. */
  readonly incomplete: boolean;
  readonly show: (area: Area) => void;
  readonly showAll: (area: Area | null) => void;
  readonly zoom: (steps: number) => void;
};

/** Makes the map in `place`; `onPick` hears the key of what was pointed at. */
export function usePlane(place: RefObject<HTMLDivElement | null>, onPick: (key: string) => void): Plane {
  const drawing = useRef<Drawing | null>(null);
  const pick = useRef(onPick);
  pick.current = onPick;
  const [incomplete, setIncomplete] = useState(false);
  const [ready, setReady] = useState(false);
  const [missing, miss] = useState<string | null>(null);
  const [seen, see] = useState(AT_FIRST);
  useEffect(() => {
    const made = make(place.current!);
    if (made === null) return miss("This browser cannot draw a map (WebGL is off or missing). Everything is in the list.");
    drawing.current = made;
    made.on("load", () => { see(seenIn(made)); setReady(true); });
    made.on("error", () => setIncomplete(true));
    made.on("render", () => { made.getContainer().dataset.still = "false"; });
    made.on("idle", () => { made.getContainer().dataset.still = "true"; });
    made.on("moveend", () => see(seenIn(made)));
    made.on("click", (click) => {
      const key: unknown = made.queryRenderedFeatures(click.point).find((found) => found.properties.key)?.properties.key;
      if (typeof key === "string") pick.current(key);
    });
    return () => made.remove();
  }, [place]);
  return {
    ready,
    incomplete,
    missing,
    seen,
    draw: (drawn, tiles) => {
      if (drawing.current !== null && place.current !== null) drawing.current.setStyle(styleOf(coloursAt(place.current), drawn, tiles, location.origin), { diff: true });
    },
    show: (area) => drawing.current?.easeTo({
      center: [...middleOf(area)], zoom: Math.max(drawing.current.getZoom(), ZOOM_TO_ONE), duration: MOVE_MILLIS }),
    showAll: (area) => area && drawing.current?.fitBounds([area.west, area.south, area.east, area.north], {
      padding: PADDING_PX, maxZoom: ZOOM_TO_ONE, duration: 0 }),
    zoom: (steps) => drawing.current?.easeTo({ zoom: drawing.current.getZoom() + steps, duration: MOVE_MILLIS }),
  };
}

function make(container: HTMLDivElement): Drawing | null {
  try {
    const made = new Drawing({
      container,
      style: styleOf(coloursAt(container), { base: NO_BASE, grid: NO_BASE, areas: NO_BASE, words: NO_BASE, points: NO_BASE }, null, location.origin),
      bounds: [AT_FIRST.west, AT_FIRST.south, AT_FIRST.east, AT_FIRST.north],
      attributionControl: false, maxZoom: ZOOM_MAX, dragRotate: false, pitchWithRotate: false, touchPitch: false, fadeDuration: 0,
      locale: { "Map.Title": "Map; arrow keys move it" },
    });
    made.keyboard.disableRotation();
    made.touchZoomRotate.disableRotation();
    return made.addControl(new ScaleControl({ unit: "metric", maxWidth: 140 }), "bottom-left");
  } catch {
    container.replaceChildren();
    return null;
  }
}

function seenIn(drawing: Drawing): Area {
  const [[west, south], [east, north]] = drawing.getBounds().toArray();
  return { west, south, east, north };
}
