import { Banner, Button } from "../../design/parts";
import { fromLocal } from "../../time";
import { last, ofJob } from "../reports";
import { ANSWERED } from "../store/Outbox";
import { useDraft } from "../useDraft";
import { Done } from "../work/Steps";
import type { About } from "../work/VictimPage";
import { Card } from "./Card";
import { Choose } from "./Choose";
import { record } from "./enter";
import { Text } from "./Text";

const TO = [["TEAM", "A team"], ["IDVA", "One IDVA"]] as const;

type Draft = { readonly to: "TEAM" | "IDVA"; readonly name: string; readonly promised: string };

const FRESH: Draft = { to: "TEAM", name: "", promised: "" };

const STANDS: Record<string, string> = { OFFERED: "Offered: not accepted yet, still yours", ACCEPTED: "✓ Accepted", DECLINED: "Declined: still yours", LEFT_OPEN: "Left open" };

/** Somebody is asked to go on. Until it is accepted, who asks owns it (domain: first responder's duty). */
export function HandOff({ about, handOffs }: { about: About; handOffs: readonly string[] }) {
  const { store, job, victim, work } = about;
  const [draft, type, done] = useDraft(store, `HAND_OFF ${job} ${victim}`, FRESH);
  const line = last(work.lines, job, victim, "HAND_OFF");
  const stands = handOffs.find((one) => one.includes(victim))?.split(" ")[0];
  const promisedAt = draft.promised ? fromLocal(draft.promised) : null;
  const enter = async (close: () => void) => {
    const opened = await record(about);
    if (opened === null) return;
    const to = draft.to === "TEAM" ? { toTeam: draft.name.trim() } : { toIdva: draft.name.trim() };
    const offered = ofJob(about, "hand-off", { victim, caseFile: ANSWERED, ...to, ...(promisedAt ? { nextContactPromisedAt: promisedAt } : {}) }, Date.now());
    if ((await work.enter({ ...offered, after: opened })) !== null) { done(); close(); }
  };
  const above = (
    <>
      {line && <div className="entry"><Done text="Offered" line={line} /></div>}
      {stands && <Banner tone={stands === "ACCEPTED" ? "green" : "amber"}>{STANDS[stands] ?? stands}</Banner>}
    </>
  );
  return (
    <Card title="Hand over" ask="Hand over, with the next contact" above={above}>
      {(close) => (
        <div className="stack">
          <Choose label="To" value={draft.to} onChange={(to) => type({ ...draft, to })} of={TO} />
          <Text label={draft.to === "TEAM" ? "Name of the team" : "Sign-in name of the IDVA"} value={draft.name} max={draft.to === "TEAM" ? 40 : 64} onChange={(name) => type({ ...draft, name })} />
          <Text label="Next contact promised for (leave empty if none was)" type="datetime-local" value={draft.promised} max={16} onChange={(promised) => type({ ...draft, promised })} />
          <div className="buttons"><Button main isDisabled={draft.name.trim() === ""} onPress={() => void enter(close)}>Enter</Button><Button onPress={close}>Later</Button></div>
        </div>
      )}
    </Card>
  );
}
