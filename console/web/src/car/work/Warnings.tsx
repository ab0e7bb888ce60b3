import type { Job } from "../../api/types";
import { Badge, Button } from "../../design/parts";
import { hourAndMinute } from "../../time";
import { words } from "../../words";
import { last, warningRead } from "../reports";
import type { Work } from "../useOutbox";
import { idsOf } from "./ids";

const SURE: Record<string, string> = { YES: "", UNKNOWN: ", not known", NOT_ASKED: ", not asked" };

/** What to beware of, to be read before arrival (rule D9). Each that is read goes on record with who read it. */
export function Warnings({ job, work }: { job: Job; work: Work }) {
  const warnings = (job.warnings ?? []).filter((one) => one.flag && one.value !== "NO");
  const read = (flag: string, about: string | undefined) => last(work.lines, job.deployment!, about ?? null, `READ_${flag}`);
  const unread = warnings.filter((one) => !read(one.flag!, one.about));
  const readAll = () => work.enter(...unread.map((one) => warningRead(idsOf(job), one.flag!, one.about, Date.now())));
  return (
    <section className="panel" aria-label="Warnings" data-alarm={unread.length > 0}>
      <h2>Warnings</h2>
      {warnings.length === 0 && <p>None are known. That is not the same as none.</p>}
      <ul className="stack">
        {warnings.map((one) => {
          const line = read(one.flag!, one.about);
          return (
            <li key={`${one.flag} ${one.about}`} className="entry">
              <strong>{words(one.flag)}{SURE[one.value!] ?? ""}{one.source === "POLICE_RECORD" && " (police record)"}</strong>
              {line ? <Badge tone="green">✓ Read {hourAndMinute(line.enteredAt)}</Badge> : <Badge tone="red">Not read</Badge>}
            </li>
          );
        })}
      </ul>
      {unread.length > 0 && <div><Button main onPress={() => void readAll()}>{unread.length === 1 ? "I have read it" : `I have read all ${unread.length}`}</Button></div>}
    </section>
  );
}
