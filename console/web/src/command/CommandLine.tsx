import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { readAll } from "../api/read";
import type { UnitLine } from "../api/types";
import { Banner } from "../design/parts";
import { isWriting } from "../design/writing";
import { useAttempt } from "../saving/useAttempt";
import { type Command, completed, completions, understand } from "./command";
import "./command.css";

const AGAIN_MILLIS = 10_000;

type Said = { readonly path: string; readonly body: object };
type Undo = Said & { readonly text: string };

/** "/" on every view: short commands, each told in full before Enter does it. Escape leaves it. */
export function CommandLine() {
  const [open, turn] = useState(false);
  const before = useRef<Element | null>(null);
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.altKey || event.metaKey || isWriting(event.target)) return;
      event.preventDefault();
      before.current = document.activeElement;
      turn(true);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
  const [undo, remember] = useState<Undo | null>(null);
  const close = () => {
    turn(false);
    if (before.current instanceof HTMLElement) before.current.focus();
  };
  return open ? <Line undo={undo} remember={remember} onClose={close} /> : null;
}

function Line({ undo, remember, onClose }: { undo: Undo | null; remember: (undo: Undo | null) => void; onClose: () => void }) {
  const [text, type] = useState("");
  const [at, point] = useState(-1);
  const [done, tell] = useState("");
  const go = useNavigate();
  const queries = useQueryClient();
  const { id = null } = useParams({ strict: false });
  const units = useQuery({ queryKey: ["command", "units"], queryFn: () => readAll<UnitLine>("/api/dispatch/units?limit=200"), refetchInterval: AGAIN_MILLIS });
  const incident = location.pathname.startsWith("/incidents/") ? id : null;
  const world = { units: units.data ?? [], incident, undo: undo?.text ?? null };
  const understood = understand(text, world);
  const offered = text === "" ? [] : completions(text, world);
  const said = understood.command && saidBy(understood.command, incident, undo);
  const { attempt, busy, failed } = useAttempt(said?.path ?? "", () => {
    remember(undoOf(understood.command!, incident));
    tell(understood.says);
    type("");
    void queries.invalidateQueries({ queryKey: ["incident"] });
    void units.refetch();
  });
  const complete = (word: string) => { type(completed(text, word)); point(-1); };
  const enter = (event: FormEvent) => {
    event.preventDefault();
    const { command } = understood;
    const word = offered[at];
    if (word !== undefined) return complete(word);
    if (command === null || busy) return;
    if (said) return attempt(said.body);
    const to = command.does === "GO" ? command.to : command.does === "SHOW" && command.unit.incident ? `/incidents/${command.unit.incident}` : null;
    if (to === null) return;
    onClose();
    void go({ to });
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "Escape") return onClose();
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      point(Math.max(-1, Math.min(offered.length - 1, at + step)));
    }
    if (event.key === "Tab" && !event.shiftKey && offered.length > 0) {
      event.preventDefault();
      complete(offered[Math.max(0, at)]!);
    }
  };
  return (
    <form className="command noprint" onSubmit={enter} aria-label="Command line">
      <label htmlFor="command">Command</label>
      <input id="command" autoFocus autoComplete="off" spellCheck={false} value={text} onKeyDown={press} role="combobox" aria-expanded={offered.length > 0}
        aria-controls="command-words" aria-autocomplete="list" aria-activedescendant={at >= 0 ? `command-word-${at}` : undefined} aria-describedby="command-says"
        onChange={(event) => { type(event.target.value); point(-1); tell(""); }} />
      <ul id="command-words" role="listbox" aria-label="Words that may follow">
        {offered.map((word, index) => <li key={word} id={`command-word-${index}`} role="option" aria-selected={index === at} onPointerDown={(event) => { event.preventDefault(); complete(word); }}>{word}</li>)}
      </ul>
      <p id="command-says" role="status">{busy ? "Saying it." : text === "" && done ? `Done: ${done}` : understood.says}{understood.command !== null && text !== "" && <strong> Enter</strong>}</p>
      {units.error && <Banner tone="amber">The units cannot be read now, so no call sign is known.</Banner>}
      {failed && <Banner tone="red" role="alert">Not done: {failed.message}{understood.command?.does === "SEND" && understood.command.because === null && ". Add the leg and a reason where it is not the one recommended first, such as: response radio"}</Banner>}
    </form>
  );
}

const response = (incident: string | null, rest: string) => `/api/dispatch/co-responses/${incident}/${rest}`;

/** What a service is told, and where; null for what only this page does. */
function saidBy(command: Command, incident: string | null, undo: Undo | null): Said | null {
  switch (command.does) {
    case "STATE": return { path: `/api/dispatch/units/${command.unit.unit}/state`, body: { raw: command.raw } };
    case "SEND": return { path: response(incident, `legs/${command.leg}/assign`), body: { unit: command.unit.unit, ...(command.because && { overrideReason: command.because }) } };
    case "DROP": return released(command, incident);
    case "LOG": return { path: `/api/incident/incidents/${incident}/log`, body: { text: command.text } };
    case "UNDO": return undo;
    default: return null;
  }
}

const released = (command: Extract<Command, { does: "SEND" | "DROP" }>, incident: string | null): Said =>
  ({ path: response(incident, `legs/${command.leg}/release`), body: { unit: command.unit.unit, reason: "DISPATCHER_DECISION" } });

/** What takes it back, where the rules allow that: not a line of the log, which is corrected, and no call for help. */
function undoOf(command: Command, incident: string | null): Undo | null {
  if (command.does === "SEND") return { ...released(command, incident), text: `${command.unit.callSign} is sent` };
  const former = command.does === "STATE" && command.raw !== 0 ? command.unit.rawState : null;
  return command.does === "STATE" && former
    ? { path: `/api/dispatch/units/${command.unit.unit}/state`, body: { raw: former }, text: `${command.unit.callSign} is in state ${command.raw}` }
    : null;
}
