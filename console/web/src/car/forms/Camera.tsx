import type { Job } from "../../api/types";
import { Button } from "../../design/parts";
import { last, type OfJob, ofJob } from "../reports";
import { Done } from "../work/Steps";
import type { Work } from "../useOutbox";

const SAID: Record<string, string> = {
  VIDEO_STARTED: "Records",
  VIDEO_RESUMED: "Records again",
  VIDEO_PAUSED: "Paused for the advocate's talk",
  VIDEO_NOT_RUNNING: "Not worn",
};

/** The officer's own camera: it is paused while advocate and victim talk (rule D13). */
export function Camera({ of, job, work }: { of: OfJob; job: Job; work: Work }) {
  const line = last(work.lines, of.job, null, ...Object.keys(SAID));
  const told = (job.camerasOn ?? []).length > 0 ? "A camera records, says the service." : null;
  const now = () => Date.now();
  const runs = line?.what === "VIDEO_STARTED" || line?.what === "VIDEO_RESUMED";
  return (
    <section className="panel" aria-label="My camera">
      <h2>My camera</h2>
      {line ? <div className="entry"><Done text={SAID[line.what]!} line={line} /></div> : <p>{told ?? "Not said yet whether it records."}</p>}
      <div className="buttons">
        {!line && <Button main onPress={() => void work.enter(ofJob(of, "video-started", {}, now()))}>It records</Button>}
        {!line && <Button onPress={() => void work.enter(ofJob(of, "video-not-running", { reason: "NOT_WORN" }, now()))}>I wear none</Button>}
        {runs && <Button main onPress={() => void work.enter(ofJob(of, "video-paused", { reason: "ADVOCACY_TALK" }, now()))}>Paused for the talk</Button>}
        {line?.what === "VIDEO_PAUSED" && <Button main onPress={() => void work.enter(ofJob(of, "video-resumed", {}, now()))}>It records again</Button>}
      </div>
    </section>
  );
}
