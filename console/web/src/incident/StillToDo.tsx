import type { IncidentDetail } from "../api/types";
import { Badge } from "../design/parts";
import { words } from "../words";
import { At, None, Panel } from "./parts";

/** Clocks that run, what is missing before it may close, and who left custody. */
export function StillToDo({ incident }: { incident: IncidentDetail }) {
  const clocks = incident.clocks ?? [];
  const checks = incident.openChecks ?? [];
  const releases = Object.values(incident.releases?.bySuspect ?? {});
  return (
    <Panel title="Still to do">
      {clocks.length === 0 && checks.length === 0 && <None>Nothing is open.</None>}
      <ul>
        {clocks.map((clock) => (
          <li key={`${clock.name}-${clock.reason}`}>
            <Badge tone={clock.told ? "red" : "amber"}>{words(clock.reason)}</Badge> by <At at={clock.dueAt} />
            {clock.told ? `, ${words(clock.tells).toLowerCase()} was told` : `, then ${words(clock.tells).toLowerCase()} is told`}
          </li>
        ))}
      </ul>
      {checks.length > 0 && <h3>Before it may close</h3>}
      <ul>{checks.map((check, index) => <li key={index}>{words(check.check)}</li>)}</ul>
      {releases.map((release) => (
        <p key={release.suspect}>
          <Badge tone={release.protected ? "plain" : "red"}>Suspect released: {words(release.basis)}</Badge> <At at={release.releasedAt} />
          {release.protected ? "" : ", nothing known to protect the victim"}
        </p>
      ))}
    </Panel>
  );
}
