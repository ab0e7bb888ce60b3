import type { CaseSchemas } from "../../api/types";
import { Facts } from "../../incident/parts";
import { words } from "../../words";
import { useRemembered } from "../useRemembered";
import type { About } from "../work/VictimPage";

const RULES_MILLIS = 30_000;

const SAID: Record<string, string> = { ALLOWED: "Yes", BARRED: "NO", NOT_ASKED: "Not asked, so no" };

/** The rules that hold, before anybody contacts anyone. Without any, nobody is contacted but face to face. */
export function SafeContactNow({ about }: { about: About }) {
  const files = useRemembered<CaseSchemas["ViewAnswerCaseItem"]>(about.store, "cases", `/api/case/cases?incident=${about.incident}&limit=50`, RULES_MILLIS);
  const file = files.data?.items?.find((one) => one.victim === about.victim);
  const held = useRemembered<CaseSchemas["RecordAnswerSafeContactAnswer"]>(about.store, "rules", file ? `/api/case/cases/${file.id}/safe-contact` : null, RULES_MILLIS);
  const rules = held.data?.item?.rules;
  if (!rules) return <p>{files.data ? "No rules are held: contact face to face or through an officer only." : "It is not known here whether rules are held."}</p>;
  return (
    <Facts of={[
      ["May be contacted by", (rules.channelsAllowed ?? []).map(words).join(", ") || "Nothing"],
      ["Voicemail", SAID[rules.voicemail ?? "NOT_ASKED"]],
      ["Withheld number", SAID[rules.withheldNumber ?? "NOT_ASKED"]],
      ["Text", SAID[rules.text ?? "NOT_ASKED"]],
      ["Lives with the suspect", words(rules.livingWithSuspect)],
      ["Phone may be read by others", words(rules.deviceMayBeMonitored)],
    ]} />
  );
}
