import type { Leg, OverrideReason, UnitLine } from "../api/types";
import { words } from "../words";

/** What a line says that is to be done. */
export type Command =
  | { readonly does: "GO"; readonly to: string }
  | { readonly does: "SHOW"; readonly unit: UnitLine }
  | { readonly does: "STATE"; readonly unit: UnitLine; readonly raw: number }
  | { readonly does: "SEND"; readonly unit: UnitLine; readonly leg: Leg; readonly because: OverrideReason | null }
  | { readonly does: "DROP"; readonly unit: UnitLine; readonly leg: Leg }
  | { readonly does: "LOG"; readonly text: string }
  | { readonly does: "UNDO" };

/** What is understood of a line so far: a command, or what is missing or wrong, in words. */
export type Understood = { readonly command: Command | null; readonly says: string };

/** What the line can speak of. */
export type World = { readonly units: readonly UnitLine[]; readonly incident: string | null; readonly undo: string | null };

/** Views by the word that goes there. */
export const VIEWS: Record<string, string> = {
  board: "/", call: "/call", map: "/map", alarms: "/alarms", supervision: "/supervisor", contacts: "/contacts", handover: "/handover", wall: "/wall",
};

const LEGS: Record<string, Leg> = { response: "RESPONSE", arrest: "ARREST", statement: "STATEMENT" };

const REASONS: Record<string, OverrideReason> = {
  local: "LOCAL_KNOWLEDGE", nearer: "NEARER_THAN_SHOWN", skill: "SKILL_NEEDED", welfare: "WELFARE_OF_CREW", supervisor: "SUPERVISOR_INSTRUCTION",
  radio: "RADIO_INFORMATION", continuity: "CONTINUITY", other: "OTHER",
};

const VERBS = ["send", "drop", "log", "undo"];

/** Airwave states that a dispatcher sets for a crew that says so by radio; 0 is the crew's own call for help. */
const RAW_MAX = 99;

const no = (says: string): Understood => ({ command: null, says });
const yes = (command: Command, says: string): Understood => ({ command, says });

/** Understands a line. Nothing is done before somebody presses Enter on what `says` tells. */
export function understand(line: string, world: World): Understood {
  const typed = line.trim();
  const [first = "", ...rest] = typed.toLowerCase().split(/\s+/);
  if (first === "") return no("A view, a unit's call sign, send, drop, log or undo.");
  if (first === "undo") return world.undo ? yes({ does: "UNDO" }, `Takes back: ${world.undo}`) : no("There is nothing that can be taken back.");
  if (first === "log") return logged(typed.slice(first.length).trim(), world);
  if (first === "send" || first === "drop") return moved(first, rest, world);
  if (VIEWS[first] !== undefined && rest.length === 0) return yes({ does: "GO", to: VIEWS[first] }, `Goes to ${first}.`);
  return ofUnit(first, rest, world);
}

function logged(text: string, { incident }: World): Understood {
  if (incident === null) return no("A line is written on the page of an incident: open one first.");
  return text === "" ? no("log, then the words.") : yes({ does: "LOG", text }, `Writes to the log of this incident: ${text}`);
}

function moved(verb: "send" | "drop", [sign = "", legWord = "response", reasonWord]: readonly string[], world: World): Understood {
  if (world.incident === null) return no("Units are sent on the page of an incident: open one first.");
  if (sign === "") return no(`${verb}, then a call sign, then response, arrest or statement${verb === "send" ? ", then a reason where it is not the one recommended" : ""}.`);
  const unit = unitOf(sign, world.units);
  if (unit === null) return no(`There is no one unit ${sign.toUpperCase()}.`);
  const leg = LEGS[legWord];
  if (leg === undefined) return no(`${legWord} is no leg: response, arrest or statement.`);
  if (verb === "drop") return yes({ does: "DROP", unit, leg }, `Lets ${unit.callSign} go from ${words(leg).toLowerCase()}.`);
  const because = reasonWord === undefined ? null : REASONS[reasonWord];
  if (because === undefined) return no(`${reasonWord} is no reason: ${Object.keys(REASONS).join(", ")}.`);
  return yes({ does: "SEND", unit, leg, because }, `Sends ${unit.callSign} to ${words(leg).toLowerCase()}${because ? `: ${words(because).toLowerCase()}` : ""}.`);
}

function ofUnit(sign: string, [state, ...more]: readonly string[], world: World): Understood {
  const unit = unitOf(sign, world.units);
  if (unit === null) return no(`${sign} is no view and no one unit's call sign.`);
  if (state === undefined) return yes({ does: "SHOW", unit }, shown(unit));
  const raw = Number(state);
  if (more.length > 0 || !Number.isInteger(raw) || raw < 0 || raw > RAW_MAX) return no("A call sign, then the number of a radio state.");
  return yes({ does: "STATE", unit, raw }, raw === 0 ? `${unit.callSign} CALLS FOR HELP (state 0).` : `${unit.callSign} is in state ${raw}.`);
}

/** How it stands, before somebody goes to its job. */
const shown = (unit: UnitLine) =>
  `${unit.callSign}: ${words(unit.radioState) || "no state known"}${unit.rawState === undefined || unit.rawState === null ? "" : ` (${unit.rawState})`}, ${unit.incident ? `${words(unit.stage) || words(unit.hold)}; Enter opens its job` : "on no job"}.`;

/** The one with that call sign, or the only one whose call sign begins so. */
function unitOf(sign: string, units: readonly UnitLine[]): UnitLine | null {
  const all = units.filter((one) => !one.retired && one.callSign?.toLowerCase().startsWith(sign));
  return all.find((one) => one.callSign?.toLowerCase() === sign) ?? (all.length === 1 ? all[0]! : null);
}

/** Words that may stand where the line ends, for the part that is typed of the last one. */
export function completions(line: string, world: World): readonly string[] {
  const parts = line.toLowerCase().split(/\s+/);
  const last = parts.at(-1)!;
  const signs = world.units.filter((one) => !one.retired).map((one) => one.callSign ?? "");
  return wordsAt(parts, signs).filter((one) => one.toLowerCase().startsWith(last) && one.toLowerCase() !== last).slice(0, SHOWN_MAX);
}

const SHOWN_MAX = 8;

function wordsAt(parts: readonly string[], signs: readonly string[]): readonly string[] {
  if (parts.length === 1) return [...VERBS, ...Object.keys(VIEWS), ...signs];
  if (parts[0] !== "send" && parts[0] !== "drop") return [];
  if (parts.length === 2) return signs;
  if (parts.length === 3) return Object.keys(LEGS);
  return parts.length === 4 && parts[0] === "send" ? Object.keys(REASONS) : [];
}

/** The line with its last word made whole. */
export const completed = (line: string, word: string) => `${line.replace(/\S*$/, "")}${word} `;
