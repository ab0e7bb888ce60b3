import type { LegLine, ResponseLine } from "../api/types";
import { Badge, Badges, type Tone, Unseen } from "../design/parts";
import { ago, hourAndMinute, targetClock } from "../time";
import { words } from "../words";
import { clockStartedAt, districtOf, type Entry, flagsOf, gradeLabel, gradeOf, openedAt, targetAt } from "./entry";

/** A cell knows the line and the time; time by the services' clock, so that a wrong clock here does not move a target. */
export type CellProps = { readonly entry: Entry; readonly now: number };

export function Opened({ entry, now }: CellProps) {
  const at = openedAt(entry);
  if (!at) return <span className="quiet">Not known</span>;
  return <><span className="number">{hourAndMinute(at)}</span> <span className="quiet small">{ago(at, now)}</span></>;
}

const GRADE_TONES: Record<string, Tone> = { G1: "red", G2: "amber", G3: "blue" };

export const Grade = ({ entry }: { entry: Entry }) => {
  const grade = gradeOf(entry);
  return (
    <>
      <Badge tone={grade ? (GRADE_TONES[grade] ?? "plain") : "open"}>{gradeLabel(entry)}</Badge>
      {entry.incident?.gradeDecisionDue && <Badge tone="amber">Decide again</Badge>}
    </>
  );
};

const STAGES = { calm: { tone: "plain", sign: "" }, soon: { tone: "amber", sign: "◔ " }, past: { tone: "red", sign: "▲ " } } as const;

export function Target({ entry, now }: CellProps) {
  const target = targetAt(entry);
  if (!target) return <span className="quiet">No target</span>;
  if (isThere(entry)) return <><Badge tone="green">✓ There</Badge> <span className="quiet small">by {hourAndMinute(target)}</span></>;
  const clock = targetClock(clockStartedAt(entry) ?? target, target, now);
  const stage = STAGES[clock.stage];
  return (
    <>
      <Badge tone={stage.tone}><span className="number">{stage.sign}{clock.text}</span></Badge>{" "}
      <span className="quiet small">by {hourAndMinute(target)}</span>
    </>
  );
}

const THERE = new Set(["AT_SCENE", "WITH_VICTIM", "CLEAR"]);

/** The target is met by the first unit of the response that is there. */
const isThere = (entry: Entry) => somebodyIsThere(entry.response);

export const somebodyIsThere = (response: ResponseLine | undefined) =>
  (response?.legs ?? []).some((leg) => leg.leg !== "IDVA_CAR" && (leg.carriers ?? []).some((one) => THERE.has(one.progress ?? "")));

export const Where = ({ entry }: { entry: Entry }) => (
  <>
    <span>{words(districtOf(entry)) || "Not known"}</span>
    {entry.incident?.state && <span className="quiet small">{words(entry.incident.state)}</span>}
    {entry.response?.restricted && <Badge tone="blue">Restricted</Badge>}
  </>
);

const SCENE_TONES: Record<string, Tone> = { UNSAFE: "red", REVOKED: "red", SAFE: "green", CONTROLLED: "amber", UNKNOWN: "open" };

/** The scene's state in capitals: nothing on a line matters more to who is sent there. */
export function Scene({ entry }: { entry: Entry }) {
  const state = entry.response?.scene?.scene?.state;
  if (!state) return <span className="quiet">No response</span>;
  return (
    <Badges>
      <Badge tone={SCENE_TONES[state] ?? "open"}>{state}</Badge>
      {(entry.response?.scene?.holds ?? []).map((hold) => <Badge key={hold} tone="red">{words(hold)}</Badge>)}
    </Badges>
  );
}

export const Legs = ({ entry }: { entry: Entry }) => (
  <Badges>
    {(entry.response?.legs ?? []).filter((leg) => leg.required && leg.leg !== "IDVA_CAR").map((leg) => <Leg key={leg.leg} leg={leg} />)}
  </Badges>
);

function Leg({ leg }: { leg: LegLine }) {
  const [tone, state] = legState(leg);
  return <Badge tone={tone}>{words(leg.leg)}: {state}</Badge>;
}

/** What a leg's carriers do, or why it has none. */
export function legState(leg: LegLine): [Tone, string] {
  const carriers = leg.carriers ?? [];
  if (carriers.length > 0) return ["green", carriers.map((one) => words(one.progress).toLowerCase() || "assigned").join(", ")];
  if (leg.served) return ["plain", "served"];
  return ["red", leg.gap?.reason ? `nobody, ${words(leg.gap.reason).toLowerCase()}` : "nobody"];
}

export function Car({ entry }: { entry: Entry }) {
  const response = entry.response;
  if (!response) return null;
  if (response.carUnconfirmed) return <Badge tone="red">UNCONFIRMED</Badge>;
  const last = response.car?.at(-1);
  if (last) return <Badge tone="blue">{words(last.progress ?? last.standing)}</Badge>;
  if (response.gates?.ruledOut) return <span className="quiet">Ruled out: {words(response.gates.ruledOut)}</span>;
  return response.gates?.keepsCarAway
    ? <span className="quiet">Waits: {words(response.gates.keepsCarAway)}</span>
    : <Badge tone="amber">May be asked</Badge>;
}

/** Three lines of badges are to be had; what is not shown is counted in the last. */
const FLAGS_SHOWN = 2;
const ALARMS_SHOWN = 2;
const GRAVE = new Set(["SUSPECT_ON_SCENE", "WEAPON_PRESENT", "WEAPON_USED", "FIREARM", "STRANGULATION", "THREAT_TO_KILL"]);

/** Flags that are set, the gravest first; how many nobody knows is said too, for unknown is not no. */
export function Flags({ entry }: { entry: Entry }) {
  const flags = flagsOf(entry);
  const names = [...new Set(flags.filter((flag) => flag.value === "YES").map((flag) => flag.flag ?? ""))];
  const set = names.sort((a, b) => Number(GRAVE.has(b)) - Number(GRAVE.has(a)));
  const unknown = flags.filter((flag) => flag.value === "UNKNOWN").length;
  return (
    <Badges>
      {set.slice(0, FLAGS_SHOWN).map((flag) => <Badge key={flag} tone={GRAVE.has(flag) ? "red" : "amber"}>{words(flag)}</Badge>)}
      {set.length > FLAGS_SHOWN && <Badge>+{set.length - FLAGS_SHOWN}<Unseen>more flags</Unseen></Badge>}
      {unknown > 0 && <Badge tone="open">{unknown} unknown</Badge>}
    </Badges>
  );
}

type Alarm = [Tone, string];

export function Alarms({ entry }: { entry: Entry }) {
  const raised = (entry.response?.escalations ?? []).filter((one) => !one.acknowledgedBy);
  const told = (entry.incident?.clocks ?? []).filter((clock) => clock.told);
  const calls: Alarm[] = (entry.response?.emergencies ?? []).map(() => ["red", "EMERGENCY"]);
  const all = new Map([
    ...calls,
    ...told.map((clock): Alarm => ["amber", words(clock.reason)]),
    ...raised.map((one): Alarm => ["red", words(one.cause)]),
  ].map(([tone, text]) => [text, tone]));
  const first = [...all].sort(([, a], [, b]) => Number(b === "red") - Number(a === "red"));
  return (
    <Badges>
      {first.slice(0, ALARMS_SHOWN).map(([text, tone]) => <Badge key={text} tone={tone}>{text}</Badge>)}
      {first.length > ALARMS_SHOWN && <Badge tone="red">+{first.length - ALARMS_SHOWN}<Unseen>more alarms</Unseen></Badge>}
    </Badges>
  );
}
