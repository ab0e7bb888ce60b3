import { type FormEvent, useState } from "react";
import { Form } from "react-aria-components";
import { Words } from "../design/fields";
import { Banner, Button } from "../design/parts";
import { useAttempt } from "../saving/useAttempt";

/** Break-glass: a reason, a second person who agrees, and somebody who judges it later. What is restricted and what is not there answer alike. */
export function AskToBeLetIn({ incident }: { incident: string }) {
  const [reason, say] = useState("");
  const [asked, done] = useState(false);
  const { attempt, busy, failed } = useAttempt(`/api/incident/incidents/${incident}/break-glass`, () => done(true));
  if (asked) return <Banner tone="amber">Asked. If it is restricted, a supervisor or inspector sees it now; once they agree, open this page again.</Banner>;
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim()) attempt({ reason: reason.trim() });
  };
  return (
    <details>
      <summary>It is restricted, and I need it</summary>
      <Form className="stack" onSubmit={send} aria-label="Ask to be let in">
        <p className="quiet">A second person has to agree. It is on record that you asked, and an auditor looks at it.</p>
        <Words label="Why you need it" value={reason} onChange={say} />
        <div><Button type="submit" main isDisabled={busy || reason.trim() === ""}>{busy ? "Asking" : "Ask"}</Button></div>
        {failed && <Banner tone="red" role="alert">Not asked, and still here: {failed.message}</Banner>}
      </Form>
    </details>
  );
}
