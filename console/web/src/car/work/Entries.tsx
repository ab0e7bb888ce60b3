import { Badge, Banner, Button, type Tone } from "../../design/parts";
import { clockTime } from "../../time";
import { words } from "../../words";
import type { Line } from "../store/Outbox";
import type { Work } from "../useOutbox";

const STATE: Record<Line["state"], readonly [Tone, string]> = {
  SENT: ["green", "✓ Sent"],
  WAITING: ["amber", "Waiting for signal"],
  REFUSED: ["red", "Refused"],
  ASIDE: ["open", "Set aside, unsent"],
};

/** Everything entered in this shift, the last on top; what was refused waits for a word. */
export function Entries({ work }: { work: Work }) {
  if (work.lines.length === 0) return <p className="quiet">Nothing was entered yet.</p>;
  return (
    <ul className="entries" aria-label="Entries">
      {work.lines.toReversed().map((line) => <li key={line.key} className="panel"><Entry line={line} work={work} /></li>)}
    </ul>
  );
}

function Entry({ line, work }: { line: Line; work: Work }) {
  const [tone, text] = STATE[line.state];
  return (
    <>
      <div className="entry">
        <strong>{words(line.what)}</strong>
        <time className="number">{clockTime(line.enteredAt)}</time>
        <Badge tone={tone}>{text}</Badge>
      </div>
      {line.refusal && <Banner tone="red">{line.refusal.detail}</Banner>}
      {(line.state === "REFUSED" || line.state === "ASIDE") && <Decide line={line} work={work} />}
    </>
  );
}

/** What the service did not take is for its owner: nothing is changed or dropped unasked. */
function Decide({ line, work }: { line: Line; work: Work }) {
  const name = words(line.what);
  return (
    <div className="buttons">
      <Button main onPress={() => void work.decide("again", line.key)} aria-label={`Send again: ${name}`}>Send again</Button>
      {line.state === "REFUSED" && <Button onPress={() => void work.decide("setAside", line.key)} aria-label={`Set aside: ${name}`}>Set aside, send the rest</Button>}
      <Button onPress={() => void work.decide("remove", line.key)} aria-label={`Remove: ${name}`}>I reported it another way: remove</Button>
    </div>
  );
}
