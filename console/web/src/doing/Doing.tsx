import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { IncidentDetail, ResponseLine } from "../api/types";
import { Button } from "../design/parts";
import { isWriting } from "../design/writing";
import { useHasRole } from "../shell/me";
import "./doing.css";
import { FlagForm } from "./FlagForm";
import { GradeForm } from "./GradeForm";
import { InformForm } from "./InformForm";
import { LetGoForm } from "./LetGoForm";
import { MatchForm } from "./MatchForm";
import { SceneForm } from "./SceneForm";
import { SendForm } from "./SendForm";
import { ThriveForm } from "./ThriveForm";

type Form = "grade" | "thrive" | "flag" | "inform" | "match" | "scene" | "send" | "let go";

const KEYS: Record<string, Form> = { g: "grade", t: "thrive", f: "flag", k: "inform", m: "match", c: "scene", s: "send", l: "let go" };

export type Done = { incident: string; detail: IncidentDetail; version: number; onDone: () => void; readAgain: () => void };

type Props = Omit<Done, "onDone" | "readAgain"> & { response: ResponseLine | undefined; reason: string };

/**
 * What is done about an incident: G grades, T assesses THRIVE, F raises a flag, K says what the caller was told, M who is somebody on record; S sends a unit or
 * the car, L lets one go, C says what is heard from the scene. Escape leaves a form with what was typed.
 */
export function Doing({ incident, detail, version, response, reason }: Props) {
  const queries = useQueryClient();
  const [open, change] = useState<Form | null>(null);
  const sends = useHasRole("DISPATCHER", "CONTROL_ROOM_SUPERVISOR");
  const before = useRef<Form | null>(null);
  const forms = useRef<HTMLDivElement>(null);
  useKeys(change);
  useEffect(() => {
    const closed = before.current;
    before.current = open;
    // A form that goes takes the focus with it; what opened it has it then, so that the next key is heard.
    if (!open) return closed ? forms.current?.querySelector<HTMLElement>(`[data-opens="${closed}"]`)?.focus() : undefined;
    const inputs = [...forms.current?.querySelectorAll<HTMLElement>("form:not([hidden]) :is(input, select)") ?? []];
    (inputs.find((one) => one.matches(":checked")) ?? inputs[0])?.focus();
  }, [open]);
  const readAgain = () => queries.invalidateQueries({ queryKey: ["incident", incident] });
  // Whoever opens another form while one is saved keeps the other.
  const of = (one: Form) => ({
    incident, detail, version, readAgain, hidden: open !== one,
    onDone: () => {
      change((now) => (now === one ? null : now));
      return readAgain();
    },
  });
  const form = (one: Form) => ({ opens: one, isOpen: open === one, onPress: () => change(open === one ? null : one) });
  return (
    <div className="doing noprint" ref={forms}>
      <div className="head">
        <Opener {...form("grade")} mark="G">{detail.grade ? "Grade again" : "Grade"}</Opener>
        <Opener {...form("thrive")} mark="T">THRIVE</Opener>
        <Opener {...form("flag")} mark="F">Flag</Opener>
        <Opener {...form("inform")} mark="K">Caller told</Opener>
        <Opener {...form("match")} mark="M">Same person</Opener>
        {sends && <Opener {...form("scene")} mark="C">Scene</Opener>}
        {sends && <Opener {...form("send")} mark="S">Send</Opener>}
        {sends && <Opener {...form("let go")} mark="L">Let go</Opener>}
      </div>
      {/* All stay, so that closing one loses nothing that was typed. */}
      <GradeForm {...of("grade")} />
      <ThriveForm {...of("thrive")} />
      <FlagForm {...of("flag")} flags={detail.flags ?? []} parties={detail.parties ?? []} />
      <InformForm {...of("inform")} contacts={detail.contacts ?? []} response={response} />
      <MatchForm {...of("match")} reason={reason} />
      {sends && <SceneForm {...of("scene")} parties={detail.parties ?? []} response={response} />}
      {sends && <SendForm {...of("send")} response={response} reason={reason} />}
      {sends && <LetGoForm {...of("let go")} response={response} />}
    </div>
  );
}

type OpenerProps = { opens: Form; isOpen: boolean; onPress: () => void; mark: string; children: ReactNode };

const Opener = ({ opens, isOpen, onPress, mark, children }: OpenerProps) => (
  <Button data-opens={opens} onPress={onPress} aria-expanded={isOpen}>{children} <kbd>{mark}</kbd></Button>
);

function useKeys(change: (form: Form | null) => void) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.key === "Escape") change(null);
      const form = KEYS[event.key];
      if (!form || isWriting(event.target)) return;
      event.preventDefault();
      change(form);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [change]);
}
