import type { CaseSchemas } from "../../api/types";
import { Button } from "../../design/parts";
import { instant, last } from "../reports";
import { useDraft } from "../useDraft";
import { Done } from "../work/Steps";
import type { About } from "../work/VictimPage";
import { Card } from "./Card";
import { Choose } from "./Choose";
import { enterForCase } from "./enter";
import { SafeContactNow } from "./SafeContactNow";
import { Text } from "./Text";

type Permission = CaseSchemas["Permission"];
type Known = CaseSchemas["FlagValue"];

const MAY = [["ALLOWED", "Yes"], ["BARRED", "No"], ["NOT_ASKED", "Not asked"]] as const;
const KNOWN = [["YES", "Yes"], ["NO", "No"], ["UNKNOWN", "Not known"]] as const;

type Draft = {
  readonly call: Permission; readonly voicemail: Permission; readonly withheld: Permission; readonly text: Permission;
  readonly living: Known; readonly monitored: Known;
  readonly phone: string; readonly who: string; readonly codeword: string; readonly notes: string;
};

const FRESH: Draft = {
  call: "NOT_ASKED", voicemail: "NOT_ASKED", withheld: "NOT_ASKED", text: "NOT_ASKED", living: "UNKNOWN", monitored: "UNKNOWN",
  phone: "", who: "", codeword: "", notes: "",
};

/** How the victim may be reached. What is not asked counts as no, so that nobody is rung by mistake. */
export function SafeContact({ about }: { about: About }) {
  const { store, job, victim, work } = about;
  const [draft, type, done] = useDraft(store, `SAFE_CONTACT_RULES ${job} ${victim}`, FRESH);
  const line = last(work.lines, job, victim, "SAFE_CONTACT_RULES");
  const set = (part: Partial<Draft>) => type({ ...draft, ...part });
  const enter = async (close: () => void) => {
    if (await enterForCase(about, "cases/safe-contact", bodyOf(draft, about))) { done(); close(); }
  };
  return (
    <Card title="Safe contact" ask="Write down how to reach her or him" above={<><SafeContactNow about={about} />{line && <div className="entry"><Done text="Written down" line={line} /></div>}</>}>
      {(close) => (
        <div className="stack">
          <Text label="Phone number" type="tel" value={draft.phone} max={40} onChange={(phone) => set({ phone })} />
          <Choose label="May this number be rung?" value={draft.call} onChange={(call) => set({ call })} of={MAY} />
          <Choose label="Voicemail?" value={draft.voicemail} onChange={(voicemail) => set({ voicemail })} of={MAY} />
          <Choose label="From a withheld number?" value={draft.withheld} onChange={(withheld) => set({ withheld })} of={MAY} />
          <Choose label="Text messages?" value={draft.text} onChange={(text) => set({ text })} of={MAY} />
          <Choose label="Lives with the suspect?" value={draft.living} onChange={(living) => set({ living })} of={KNOWN} />
          <Choose label="May somebody else read the phone?" value={draft.monitored} onChange={(monitored) => set({ monitored })} of={KNOWN} />
          <Text label="Who may answer, and what may be said" value={draft.who} max={500} onChange={(who) => set({ who })} />
          <Text label="Codeword" value={draft.codeword} max={200} onChange={(codeword) => set({ codeword })} />
          <Text label="Safe times and anything else" long value={draft.notes} max={2000} onChange={(notes) => set({ notes })} />
          <div className="buttons"><Button main onPress={() => void enter(close)}>Enter</Button><Button onPress={close}>Later</Button></div>
        </div>
      )}
    </Card>
  );
}

function bodyOf(draft: Draft, { incident, victim }: About): CaseSchemas["InstructionRequest"] {
  const said = { phone: draft.phone, whoMayAnswer: draft.who, codeword: draft.codeword, notes: draft.notes };
  return {
    incident,
    victim,
    rules: {
      channelsAllowed: [...(draft.call === "ALLOWED" ? (["PHONE"] as const) : []), ...(draft.text === "ALLOWED" ? (["TEXT"] as const) : [])],
      voicemail: draft.voicemail,
      withheldNumber: draft.withheld,
      text: draft.text,
      letter: "NOT_ASKED",
      email: "NOT_ASKED",
      viaOfficer: "NOT_ASKED",
      safeTimes: [],
      livingWithSuspect: draft.living,
      deviceMayBeMonitored: draft.monitored,
    },
    ...Object.fromEntries(Object.entries(said).filter(([, text]) => text.trim() !== "")),
    setAt: instant(Date.now()),
  };
}
