import { useQuery } from "@tanstack/react-query";
import { read } from "../api/read";
import type { Answering, SecondLookFigures } from "../api/types";
import { Facts, None } from "../incident/parts";
import { words } from "../words";

const AGAIN_MILLIS = 60_000;

const share = (part: number | undefined, of: number | undefined) => (of ? `${Math.round((100 * (part ?? 0)) / of)}%` : "none");

/** The last day in figures: how soon calls were answered, and what the second looks found. */
export function Figures({ looks }: { looks: boolean }) {
  const answering = useQuery({ queryKey: ["supervision", "answering"], queryFn: () => read<Answering>("/api/incident/control-room/answering"), refetchInterval: AGAIN_MILLIS });
  const second = useQuery({
    queryKey: ["supervision", "looks"], queryFn: () => read<SecondLookFigures>("/api/incident/second-looks/figures"), refetchInterval: AGAIN_MILLIS, enabled: looks,
  });
  const lines = answering.data?.lines ?? [];
  return (
    <section className="panel" aria-label="The last day">
      <h2>The last day</h2>
      <h3>Answered within ten seconds</h3>
      {answering.error && <p className="quiet">Cannot be read now.</p>}
      {answering.data && lines.length === 0 && <None>No call came in.</None>}
      <div className="bars">
        {lines.map((line) => (
          <Bar key={line.line} name={words(line.line)} part={line.withinTenSeconds} of={line.answerTimeKnown}
            more={`${line.calls ?? 0} calls, half of them within ${Math.round(line.medianSeconds ?? 0)} s, the longest ${Math.round(line.longestSeconds ?? 0)} s, ${line.dropped ?? 0} cut off`} />
        ))}
      </div>
      {second.data && (
        <>
          <h3>Second looks</h3>
          <Facts of={[
            ["Decisions", second.data.decisions],
            ["Looked at again", `${second.data.lookedAt ?? 0} (${share(second.data.lookedAt, second.data.decisions)})`],
            ["Agreed", second.data.agreed],
            ["Should have been higher", second.data.shouldHaveBeenHigher],
            ["Opportunity missed", second.data.opportunityMissed],
            ["Feedback not read yet", second.data.unreadFeedback],
          ]} />
        </>
      )}
    </section>
  );
}

const Bar = ({ name, part, of, more }: { name: string; part: number | undefined; of: number | undefined; more: string }) => (
  <>
    <span>{name}</span>
    <meter min={0} max={of || 1} value={part ?? 0} aria-label={`${name}: ${share(part, of)} within ten seconds`} title={more} />
    <span><strong>{share(part, of)}</strong> <span className="quiet small">{more}</span></span>
  </>
);
