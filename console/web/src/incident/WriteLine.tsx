import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Form, Input, Label, TextField } from "react-aria-components";
import { Banner, Button } from "../design/parts";
import { useAttempt } from "../saving/useAttempt";

/** A line for the log. What was typed stays until the service has it; sent again it is the same line, kept once. */
export function WriteLine({ incident }: { incident: string }) {
  const queries = useQueryClient();
  const [text, change] = useState("");
  const { attempt, busy, failed } = useAttempt(`/api/incident/incidents/${incident}/log`, () => {
    change("");
    return queries.invalidateQueries({ queryKey: ["incident", incident, "log"] });
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim()) attempt({ text: text.trim() });
  };
  return (
    <Form className="write noprint" onSubmit={send}>
      <TextField className="field" value={text} onChange={change} maxLength={4000}>
        <Label>New line</Label>
        <Input autoComplete="off" />
      </TextField>
      <Button type="submit" main isDisabled={busy}>{busy ? "Writing" : "Write"}</Button>
      {failed && <Banner tone="red" role="alert">Not written, and still here: {failed.message}</Banner>}
    </Form>
  );
}
