import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { IncidentDetail } from "../api/types";
import { Button } from "../design/parts";
import "./doing.css";
import { GradeForm } from "./GradeForm";
import { ThriveForm } from "./ThriveForm";

type Form = "grade" | "thrive";

const KEYS: Record<string, Form> = { g: "grade", t: "thrive" };

export type Done = { incident: string; detail: IncidentDetail; version: number; onDone: () => void; readAgain: () => void };

/** What is done about the urgency of an incident: G grades, T assesses THRIVE, Escape leaves it with what was typed. */
export function Doing({ incident, detail, version }: Omit<Done, "onDone" | "readAgain">) {
  const queries = useQueryClient();
  const [open, change] = useState<Form | null>(null);
  const forms = useRef<HTMLDivElement>(null);
  useKeys(change);
  useEffect(() => {
    if (open) forms.current?.querySelector<HTMLElement>("form:not([hidden]) input")?.focus();
  }, [open]);
  const readAgain = () => queries.invalidateQueries({ queryKey: ["incident", incident] });
  const props = {
    incident, detail, version, readAgain,
    onDone: () => {
      change(null);
      return readAgain();
    },
  };
  return (
    <div className="doing noprint" ref={forms}>
      <div className="head">
        <Button onPress={() => change(open === "grade" ? null : "grade")} aria-expanded={open === "grade"}>
          {detail.grade ? "Grade again" : "Grade"} <kbd>G</kbd>
        </Button>
        <Button onPress={() => change(open === "thrive" ? null : "thrive")} aria-expanded={open === "thrive"}>THRIVE <kbd>T</kbd></Button>
      </div>
      {/* Both stay, so that closing one loses nothing that was typed. */}
      <GradeForm {...props} hidden={open !== "grade"} />
      <ThriveForm {...props} hidden={open !== "thrive"} />
    </div>
  );
}

const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches("input:not([type=radio]), textarea, select, [contenteditable]");

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
