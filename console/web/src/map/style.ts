import type { FeatureCollection } from "geojson";
import type { ExpressionSpecification, LayerSpecification, LineLayerSpecification, StyleSpecification } from "maplibre-gl";
import type { Tiles } from "./useBase";

/** What is drawn, by where it lies: the first is at the bottom. */
export type Drawn = {
  readonly base: FeatureCollection;
  readonly grid: FeatureCollection;
  readonly areas: FeatureCollection;
  readonly words: FeatureCollection;
  readonly points: FeatureCollection;
};

const TOKENS = ["ground", "panel", "raised", "text", "quiet", "line", "accent", "red", "red-ground", "amber", "amber-ground", "blue", "blue-ground"] as const;

/** The colours of the screens, light or dark, as the map wants them. */
export type Colours = Record<(typeof TOKENS)[number], string>;

/** What the tokens are where `element` stands: only the browser can tell, as each is one of two colours. */
export function coloursAt(element: HTMLElement): Colours {
  const probe = element.appendChild(document.createElement("span"));
  const colours = Object.fromEntries(TOKENS.map((token) => {
    probe.style.color = `var(--${token})`;
    return [token, getComputedStyle(probe).color];
  }));
  probe.remove();
  return colours as Colours;
}

const byTone = (of: Record<"red" | "amber" | "blue", string>, other: string): ExpressionSpecification =>
  ["match", ["get", "tone"], "red", of.red, "amber", of.amber, "blue", of.blue, other];

const INCIDENT: ExpressionSpecification = ["get", "incident"];
const SELECTED: ExpressionSpecification = ["get", "selected"];

function gridLayers(colours: Colours): LayerSpecification[] {
  return [
    { id: "ground", type: "background", paint: { "background-color": colours.panel } },
    { id: "light-lines", type: "line", source: "grid", filter: ["!", ["get", "heavy"]], paint: { "line-color": colours.line, "line-width": 0.5 } },
    { id: "heavy-lines", type: "line", source: "grid", filter: ["get", "heavy"], paint: { "line-color": colours.line, "line-width": 1.5 } },
  ];
}

/** Roads, rivers and what else the installation chose, as quiet lines: what is drawn over them matters more. */
const tileLayers = (colours: Colours, tiles: Tiles | null): LayerSpecification[] =>
  (tiles?.layers ?? []).map((layer) =>
    ({ id: `tiles-${layer}`, type: "line", source: "tiles", "source-layer": layer, paint: { "line-color": colours.quiet, "line-opacity": 0.5 } }));

/** Boundaries as lines; a point of theirs that has a name is that name. */
function baseLayers(colours: Colours): LayerSpecification[] {
  return [
    { id: "boundaries", type: "line", source: "base", filter: ["!=", ["geometry-type"], "Point"], paint: { "line-color": colours.quiet, "line-width": 1.5 } },
    { id: "place-names", type: "symbol", source: "base", filter: ["==", ["geometry-type"], "Point"],
      layout: { "text-field": ["get", "name"], "text-font": ["sans-serif"], "text-size": 15, "text-letter-spacing": 0.08 },
      paint: { "text-color": colours.quiet, "text-halo-color": colours.panel, "text-halo-width": 2 } },
  ];
}

/** Incidents are filled areas; a unit or car that is only somewhere in one is a dashed frame. */
function areaLayers(colours: Colours): LayerSpecification[] {
  const ink = byTone(colours, colours.text);
  const edge: LineLayerSpecification["paint"] = { "line-color": ["case", SELECTED, colours.accent, ink], "line-width": ["case", SELECTED, 5, 1.5] };
  return [
    { id: "areas", type: "fill", source: "areas", filter: INCIDENT, paint: {
      "fill-color": byTone({ red: colours["red-ground"], amber: colours["amber-ground"], blue: colours["blue-ground"] }, colours.raised), "fill-opacity": 0.85 } },
    { id: "area-edges", type: "line", source: "areas", filter: INCIDENT, paint: edge },
    { id: "frames", type: "fill", source: "areas", filter: ["!", INCIDENT], paint: { "fill-opacity": 0 } },
    { id: "frame-edges", type: "line", source: "areas", filter: ["!", INCIDENT], paint: { ...edge, "line-dasharray": [3, 2], "line-offset": 3 } },
    { id: "area-words", type: "symbol", source: "words", layout: WORDS, paint: inked(ink, colours) },
  ];
}

const WORDS = {
  "text-field": ["get", "label"] as ExpressionSpecification, "text-font": ["sans-serif"], "text-size": 13, "text-max-width": 12,
  "text-variable-anchor": ["center", "bottom", "top", "left", "right"] as ("center" | "bottom" | "top" | "left" | "right")[],
};

const inked = (ink: ExpressionSpecification, colours: Colours) =>
  ({ "text-color": ink, "text-halo-color": colours.panel, "text-halo-width": 2 });

/** A fix that is fresh is a full disc, an old one a hollow one with its age beside its name. */
function pointLayers(colours: Colours): LayerSpecification[] {
  const ink = byTone(colours, colours.text);
  return [
    { id: "points", type: "circle", source: "points", paint: {
      "circle-radius": ["case", SELECTED, 10, 7], "circle-color": ["case", ["get", "old"], colours.panel, ink],
      "circle-stroke-color": ["case", SELECTED, colours.accent, ["get", "old"], ink, colours.panel], "circle-stroke-width": ["case", SELECTED, 4, 2] } },
    { id: "point-words", type: "symbol", source: "points", paint: inked(ink, colours), layout: {
      ...WORDS, "text-variable-anchor": ["top", "bottom", "left", "right"], "text-radial-offset": 0.9, "text-optional": true } },
  ];
}

/** The whole map as MapLibre wants it; told again with every change, of which it draws only what differs. */
export function styleOf(colours: Colours, drawn: Drawn, tiles: Tiles | null, origin: string): StyleSpecification {
  const own = Object.fromEntries(Object.entries(drawn).map(([name, data]) => [name, { type: "geojson" as const, data }]));
  const sources = tiles === null ? own : { ...own, tiles: { type: "vector" as const, tiles: [origin + tiles.path], maxzoom: tiles.zoomMax } };
  return { version: 8, sources, layers: [...gridLayers(colours), ...tileLayers(colours, tiles), ...baseLayers(colours), ...areaLayers(colours), ...pointLayers(colours)] };
}
