import { createContext, type ReactNode, useContext, useState } from "react";
import { Form, Input, Label, TextField } from "react-aria-components";
import { Button } from "../design/parts";
import { useMe } from "./me";

type Reason = { readonly reason: string | null; readonly give: (reason: string | null) => void };

const Given = createContext<Reason>({ reason: null, give: () => {} });

/** Why whoever sits here reads personal data: said once, kept in this page's memory, and on record with each look. */
export function ReasonGiven({ children }: { children: ReactNode }) {
  const [reason, give] = useState<string | null>(null);
  return <Given value={{ reason, give }}>{children}</Given>;
}

export const useReason = () => useContext(Given);

const USUAL: Record<string, string> = {
  DISPATCHER: "Dispatching to this incident",
  CALL_HANDLER: "Taking calls about this incident",
  CONTROL_ROOM_SUPERVISOR: "Supervising this incident",
  CONTROL_ROOM_DA_SPECIALIST: "Second look at this incident",
  IDVA: "Working on this case",
  IDVA_CAR_ADVOCATE: "Working on this case",
  IDVA_MANAGER: "Supervising this case",
  HUB_TRIAGE_WORKER: "Triage of this referral",
};

/** Asks for it; what is usual for the role is written there already, so that Enter is enough at two in the night. */
export function AskForReason() {
  const { give } = useReason();
  const usual = (useMe()?.roles ?? []).map((role) => USUAL[role]).find((text) => text) ?? "";
  const [typed, type] = useState<string | null>(null);
  const text = typed ?? usual;
  return (
    <Form className="ask panel" onSubmit={(event) => { event.preventDefault(); if (text.trim()) give(text.trim()); }}>
      <h1>Why do you read this?</h1>
      <p className="quiet">Names, addresses and words of people are in it. Your reason goes on record with each look, until you close this page.</p>
      <TextField className="field" value={text} onChange={type} autoFocus maxLength={200} isRequired>
        <Label>Reason</Label>
        <Input />
      </TextField>
      <div><Button type="submit" main>Read</Button></div>
    </Form>
  );
}

/** What was said, to be changed. */
export function ReasonInUse() {
  const { reason, give } = useReason();
  return reason === null ? null : (
    <p className="quiet small reason">Read for: {reason} <Button onPress={() => give(null)}>Change</Button></p>
  );
}
