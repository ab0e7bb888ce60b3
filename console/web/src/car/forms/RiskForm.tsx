import { z } from "zod";
import type { CaseSchemas } from "../../api/types";
import { Banner, Button } from "../../design/parts";
import { instant, last } from "../reports";
import { useDraft } from "../useDraft";
import { useRemembered } from "../useRemembered";
import { Done } from "../work/Steps";
import type { About } from "../work/VictimPage";
import { Card } from "./Card";
import { Choose } from "./Choose";
import { enterForCase } from "./enter";
import { Text } from "./Text";

type Answer = CaseSchemas["RiskItem"]["answer"];
type Level = CaseSchemas["RiskLevel"];

const Form = z.object({
  instrument: z.custom<CaseSchemas["RiskInstrument"]>((code) => typeof code === "string"),
  instrumentVersion: z.string(),
  questions: z.array(z.object({ item: z.number(), text: z.string().nullish() })),
});

const FORM_MILLIS = 3_600_000;

const ANSWERS = [["YES", "Yes"], ["NO", "No"], ["DONT_KNOW", "Does not know"], ["DECLINED", "Declined"], ["NOT_ASKED", "Not asked"]] as const;

const LEVELS = [["STANDARD", "Standard"], ["MEDIUM", "Medium"], ["HIGH", "High"]] as const;

type Draft = { readonly answers: Readonly<Record<number, NonNullable<Answer>>>; readonly judged: Level | null; readonly judgement: string };
const FRESH: Draft = { answers: {}, judged: null, judgement: "" };

/** The officer's assessment at the scene. What is counted is said with what was not asked: a number alone says too much. */
export function RiskForm({ about }: { about: About }) {
  const { store, job, incident, victim, work } = about;
  const asked = useRemembered<unknown>(store, "risk form", "/api/tablet/risk-form", FORM_MILLIS);
  const form = Form.safeParse(asked.data).data;
  const [draft, type, done] = useDraft(store, `RISK_FORM ${job} ${victim}`, FRESH);
  const line = last(work.lines, job, victim, "RISK_FORM");
  const answerOf = (item: number) => draft.answers[item] ?? "NOT_ASKED";
  const enter = async (close: () => void) => {
    if (!form || draft.judged === null) return;
    const body: CaseSchemas["PrimaryRequest"] = {
      assessment: crypto.randomUUID(), incident, victim, assessedAt: instant(Date.now()),
      form: {
        instrument: form.instrument, instrumentVersion: form.instrumentVersion, judged: draft.judged,
        items: form.questions.map(({ item }) => ({ item, answer: answerOf(item) })),
        ...(draft.judgement.trim() && { judgement: draft.judgement.trim() }),
      },
    };
    if (await enterForCase(about, "cases/risk/primary", body)) { done(); close(); }
  };
  const count = (answer: Answer) => form?.questions.filter(({ item }) => answerOf(item) === answer).length ?? 0;
  return (
    <Card title="Risk assessment" ask="Assess the risk" above={line && <div className="entry"><Done text="Assessed" line={line} /></div>}>
      {(close) => !form
        ? <Banner tone="amber">The form of this force is not on this tablet yet; it is read when there is signal.</Banner>
        : (
          <div className="stack">
            {form.questions.map(({ item, text }) => (
              <Choose key={item} label={text ? `${item}. ${text}` : `Question ${item} of the form`} value={answerOf(item)} of={ANSWERS}
                onChange={(answer) => type({ ...draft, answers: { ...draft.answers, [item]: answer } })} />
            ))}
            <p><strong>Yes: {count("YES")} of {form.questions.length}.</strong> Not asked: {count("NOT_ASKED")}. Not known or declined: {count("DONT_KNOW") + count("DECLINED")}.</p>
            <Choose label="Your judgement" value={draft.judged} of={LEVELS} onChange={(judged) => type({ ...draft, judged })} />
            <Text label="Why" long value={draft.judgement} max={20_000} onChange={(judgement) => type({ ...draft, judgement })} />
            <div className="buttons"><Button main isDisabled={draft.judged === null} onPress={() => void enter(close)}>Enter</Button><Button onPress={close}>Later</Button></div>
          </div>
        )}
    </Card>
  );
}
