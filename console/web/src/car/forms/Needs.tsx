import type { CaseSchemas } from "../../api/types";
import { Button } from "../../design/parts";
import { words } from "../../words";
import { instant, last } from "../reports";
import { useDraft } from "../useDraft";
import { Done } from "../work/Steps";
import type { About } from "../work/VictimPage";
import { Card } from "./Card";
import { Choose } from "./Choose";
import { enterForCase } from "./enter";
import { Text } from "./Text";

type Area = CaseSchemas["InterventionArea"];
type Level = CaseSchemas["NeedLevel"];

const AREAS: readonly Area[] = [
  "SAFETY_HOME", "HOUSING", "CHILDREN_PARENTING", "CHILD_CONTACT", "FINANCE_BENEFITS_DEBT", "PHYSICAL_HEALTH", "MENTAL_HEALTH", "ALCOHOL", "DRUGS",
  "CRIMINAL_COURT", "CIVIL_FAMILY_COURT", "POLICE_UPDATES", "IMMIGRATION_NRPF", "EMPLOYMENT_EDUCATION", "SOCIAL_ISOLATION", "DIGITAL_SAFETY",
  "DISABILITY_CARE", "PETS", "FORCED_MARRIAGE_FGM", "SEXUAL_VIOLENCE_ISVA",
];

const LEVELS = [["URGENT", "Urgent"], ["SOME", "Some"], ["NONE", "None"], ["NOT_ASKED", "Not asked"]] as const;

type Said = { readonly level: Level; readonly wish: string };
type Draft = Partial<Record<Area, Said>>;

const FRESH: Draft = {};

/** What is needed, area by area; an area that nobody spoke of is left out. */
export function Needs({ about }: { about: About }) {
  const { store, job, victim, work } = about;
  const [draft, type, done] = useDraft(store, `NEEDS ${job} ${victim}`, FRESH);
  const line = last(work.lines, job, victim, "NEEDS");
  const needs = needsOf(draft);
  const enter = async (close: () => void) => {
    if (await enterForCase(about, "advocacy/needs", { needs, assessedAt: instant(Date.now()) })) { done(); close(); }
  };
  return (
    <Card title="Needs" ask="Write down needs" above={line && <div className="entry"><Done text="Written down" line={line} /></div>}>
      {(close) => (
        <div className="stack">
          {AREAS.map((area) => <One key={area} area={area} said={draft[area]} onSay={(said) => type({ ...draft, [area]: said })} />)}
          <div className="buttons"><Button main isDisabled={needs.length === 0} onPress={() => void enter(close)}>Enter</Button><Button onPress={close}>Later</Button></div>
        </div>
      )}
    </Card>
  );
}

function One({ area, said, onSay }: { area: Area; said: Said | undefined; onSay: (said: Said) => void }) {
  const level = said?.level ?? "NOT_ASKED";
  const wish = said?.wish ?? "";
  return (
    <>
      <Choose label={words(area)} value={level} onChange={(chosen) => onSay({ level: chosen, wish })} of={LEVELS} />
      {(level === "URGENT" || level === "SOME") && <Text label={`${words(area)}: what is wished for`} value={wish} max={5000} onChange={(typed) => onSay({ level, wish: typed })} />}
    </>
  );
}

function needsOf(draft: Draft): CaseSchemas["NeedRequest"][] {
  return AREAS.flatMap((area) => {
    const said = draft[area];
    if (!said || said.level === "NOT_ASKED") return [];
    return [{ area, level: said.level, ...(said.wish.trim() ? { wish: said.wish.trim() } : {}) }];
  });
}
