import { useState } from "react";
import { Button } from "../../design/parts";
import { instant, last, ofJob } from "../reports";
import { Done } from "../work/Steps";
import type { About } from "../work/VictimPage";
import { Choose } from "./Choose";
import { enterForCase } from "./enter";

const SAID: Record<string, string> = {
  SUPPORT_OFFERED: "Offered",
  SUPPORT_ACCEPTED: "Wants support",
  SUPPORT_DECLINED: "Does not want support now",
};

const LATER = [
  ["PERMITTED", "Yes, later contact is welcome"],
  ["NOT_PERMITTED", "No"],
  ["NOT_ASKED", "Not asked"],
] as const;

/** Support is offered; the victim chooses, and a no is kept as it is said (rule D11). */
export function Support({ about }: { about: About }) {
  const { job, incident, victim, work } = about;
  const line = last(work.lines, job, victim, ...Object.keys(SAID));
  const accept = async () => {
    if ((await work.enter(ofJob({ job, incident }, "support-accepted", { victim }, Date.now()))) === null) return;
    await enterForCase(about, "advocacy/consent", { scope: "SUPPORT", how: "IN_PERSON", givenAt: instant(Date.now()) });
  };
  return (
    <section className="panel" aria-label="Support">
      <h2>Support</h2>
      {line && <div className="entry"><Done text={SAID[line.what]!} line={line} /></div>}
      {!line && <div><Button main onPress={() => void work.enter(ofJob({ job, incident }, "support-offered", { victim }, Date.now()))}>Support was offered</Button></div>}
      {line?.what === "SUPPORT_OFFERED" && <div><Button main onPress={() => void accept()}>Wants support</Button></div>}
      {line?.what === "SUPPORT_OFFERED" && <Declined about={about} />}
    </section>
  );
}

function Declined({ about }: { about: About }) {
  const { job, incident, victim, work } = about;
  const [later, say] = useState<(typeof LATER)[number][0] | null>(null);
  return (
    <details>
      <summary>Does not want support now</summary>
      <div className="stack">
        <Choose label="May somebody ask again later?" value={later} onChange={say} of={LATER} />
        <div>
          <Button isDisabled={later === null} onPress={() => void work.enter(ofJob({ job, incident }, "support-declined", { victim, laterContact: later! }, Date.now()))}>
            Enter that support is not wanted now
          </Button>
        </div>
      </div>
    </details>
  );
}
