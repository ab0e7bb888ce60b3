import { useQuery } from "@tanstack/react-query";
import { read } from "../api/read";
import type { CaseSchemas } from "../api/types";
import { Badge, Banner } from "../design/parts";
import { Facts } from "../incident/parts";
import { words } from "../words";

type Answer = CaseSchemas["RecordAnswerSafeContactAnswer"];
export type Rules = CaseSchemas["SafeContactRules"];

const AGAIN_MILLIS = 15_000;

/** The rules of safe contact as they stand; read again by itself, for somebody else may hear of a danger. */
export const useRules = (id: string, reason: string) =>
  useQuery({ queryKey: ["case", id, "rules", reason], queryFn: () => read<Answer>(`/api/case/cases/${id}/safe-contact`, reason), refetchInterval: AGAIN_MILLIS, gcTime: 0 });

const SAID: Record<string, string> = { ALLOWED: "Yes", BARRED: "NO", NOT_ASKED: "Not asked, so no" };
const said = (permission: string | undefined) => SAID[permission ?? "NOT_ASKED"];

/** Stands above everything by which a victim can be reached. */
export function SafeContactBanner({ rules, error }: { rules: Answer | undefined; error: Error | null }) {
  const held = rules?.item?.rules;
  if (error && !rules) return <Banner tone="red" role="alert">The rules of safe contact cannot be read now: contact nobody.</Banner>;
  if (!rules) return <Banner tone="amber">Reading the rules of safe contact. Contact nobody before.</Banner>;
  if (!held) return <Banner tone="red">Nobody has asked this victim how it is safe to reach them. Contact face to face or through an officer only.</Banner>;
  return (
    <section className="panel wide" aria-label="Safe contact">
      <h2>Safe contact {error && <Badge tone="red">cannot be read now</Badge>} {rules.item?.reviewOn && <span className="quiet small">review by {rules.item.reviewOn}</span>}</h2>
      <Facts of={[
        ["May be reached by", (held.channelsAllowed ?? []).map(words).join(", ") || <strong>Nothing</strong>],
        ["Voicemail", said(held.voicemail)],
        ["Withheld number", said(held.withheldNumber)],
        ["Text", said(held.text)],
        ["Safe times", timesOf(held)],
        ["Lives with the suspect", <Danger key="living" value={held.livingWithSuspect} />],
        ["Others may read the device", <Danger key="device" value={held.deviceMayBeMonitored} />],
        ["Interpreter", held.interpreterLanguage],
      ]} />
    </section>
  );
}

/** Nobody who does not know may think that it is no. */
const Danger = ({ value }: { value: string | undefined }) => <Badge tone={value === "YES" ? "red" : value === "NO" ? "plain" : "open"}>{words(value ?? "UNKNOWN")}</Badge>;

const timesOf = (rules: Rules) =>
  (rules.safeTimes ?? []).map((time) => `${words(time.day)} ${time.from?.slice(0, 5)} to ${time.until?.slice(0, 5)}`).join(", ") || "None are known";
