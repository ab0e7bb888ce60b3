import type { FeatureCollection } from "geojson";
import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from "maplibre-gl";

/** What is drawn, by where it lies: the first is at the bottom. */
export type Drawn = {
  readonly grid: FeatureCollection;
  readonly areas: FeatureCollection;
  readonly words: FeatureCollection;
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

const SELECTED: ExpressionSpecification = ["get", "selected"];
const FONT = ["sans-serif"];

function gridLayers(colours: Colours): LayerSpecification[] {
  return [
    { id: "ground", type: "background", paint: { "background-color": colours.panel } },
    { id: "light-lines", type: "line", source: "grid", filter: ["!", ["get", "heavy"]], paint: { "line-color": colours.line, "line-width": 0.5 } },
    { id: "heavy-lines", type: "line", source: "grid", filter: ["get", "heavy"], paint: { "line-color": colours.line, "line-width": 1.5 } },
  ];
}

function areaLayers(colours: Colours): LayerSpecification[] {
  const ink = byTone(colours, colours.text);
  return [
    { id: "areas", type: "fill", source: "areas", paint: {
      "fill-color": byTone({ red: colours["red-ground"], amber: colours["amber-ground"], blue: colours["blue-ground"] }, colours.raised), "fill-opacity": 0.85 } },
    { id: "area-edges", type: "line", source: "areas", paint: { "line-color": ["case", SELECTED, colours.accent, ink], "line-width": ["case", SELECTED, 5, 1.5] } },
    { id: "area-words", type: "symbol", source: "words",
      layout: { "text-field": ["get", "label"], "text-font": FONT, "text-size": 13, "text-variable-anchor": ["center", "bottom", "top", "left", "right"], "text-max-width": 12 },
      paint: { "text-color": ink, "text-halo-color": colours.panel, "text-halo-width": 2 } },
  ];
}

/** The whole map as MapLibre wants it; told again with every change, of which it draws only what differs. */
export function styleOf(colours: Colours, drawn: Drawn): StyleSpecification {
  const sources = Object.fromEntries(Object.entries(drawn).map(([name, data]) => [name, { type: "geojson" as const, data }]));
  return { version: 8, sources, layers: [...gridLayers(colours), ...areaLayers(colours)] };
}
