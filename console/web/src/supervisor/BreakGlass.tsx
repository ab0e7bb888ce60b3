import type { ProtectionAlert } from "../api/types";
import { Badge, Banner, Button } from "../design/parts";
import { Said } from "../incident/parts";
import { Age, List } from "../lists/List";
import { useListed } from "../lists/useListed";
import { useAttempt } from "../saving/useAttempt";

/** Somebody asks to be let into a restricted incident: a second person agrees, for eight hours, and an auditor judges it later. */
export function BreakGlass() {
  const waiting = useListed<ProtectionAlert>("/api/incident/protection-alerts/waiting?limit=200", "Break-glass asked for");
  return (
    <section className="panel" aria-label="Break-glass">
      <h2>Asks to be let into a restricted incident {waiting.items && <Badge tone={waiting.items.length > 0 ? "amber" : "plain"}>{waiting.items.length}</Badge>}</h2>
      <List of={waiting.items} error={waiting.error} readAt={waiting.readAt} now={waiting.now} what="who asks" none="Nobody asks."
        columns={["Who", "Why", "Since", "As the second person"]}
        row={(one) => (
          <tr key={one.recordId}>
            <td>{one.person}</td>
            <td><Said personal={one.reason} none="No reason" /></td>
            <td><Age at={one.at} now={waiting.now} /></td>
            <td><Grant alert={one} onDone={waiting.changed} /></td>
          </tr>
        )} />
    </section>
  );
}

function Grant({ alert, onDone }: { alert: ProtectionAlert; onDone: () => unknown }) {
  const { attempt, busy, failed } = useAttempt(`/api/incident/incidents/${alert.incident}/break-glass/grants`, onDone);
  return (
    <>
      <Button onPress={() => attempt({ person: alert.person })} isDisabled={busy} aria-label={`Let ${alert.person} in`}>{busy ? "Saving" : "Let in for eight hours"}</Button>
      {failed && <Banner tone="red" role="alert">Not let in: {failed.message}</Banner>}
    </>
  );
}
