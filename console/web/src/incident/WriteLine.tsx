import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Form, Input, Label, TextField } from "react-aria-components";
import { say } from "../api/read";
import { Banner, Button } from "../design/parts";

/** A line for the log. What was typed stays until the service has it; sent again it is the same line, kept once. */
export function WriteLine({ incident }: { incident: string }) {
  const queries = useQueryClient();
  const [line, change] = useState(() => fresh());
  const [busy, setBusy] = useState(false);
  const [refused, refuse] = useState<string | null>(null);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (busy || !line.text.trim()) return;
    setBusy(true);
    refuse(null);
    say(`/api/incident/incidents/${incident}/log`, line.key, { text: line.text.trim() })
      .then(() => {
        change(fresh());
        return queries.invalidateQueries({ queryKey: ["incident", incident, "log"] });
      })
      .catch((failed: Error) => refuse(failed.message))
      .finally(() => setBusy(false));
  };
  return (
    <Form className="write noprint" onSubmit={send}>
      <TextField className="field" value={line.text} onChange={(text) => change(text === line.text ? line : { ...fresh(), text })} maxLength={4000}>
        <Label>New line</Label>
        <Input autoComplete="off" />
      </TextField>
      <Button type="submit" main isDisabled={busy}>{busy ? "Writing" : "Write"}</Button>
      {refused && <Banner tone="red" role="alert">Not written, and still here: {refused}</Banner>}
    </Form>
  );
}

/** Other words are another line. */
const fresh = () => ({ text: "", key: crypto.randomUUID() });
