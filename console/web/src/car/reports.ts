import type { CarPaths, CaseSchemas } from "../api/types";
import { ANSWERED, type Entered, type Line } from "./store/Outbox";
import { ROLE_OF } from "./crew";
import type { Owner } from "./store/CarStore";

/** A job as reports name it. */
export type OfJob = { readonly job: string; readonly incident: string };

type BodyOf<P> = P extends { post: { requestBody: { content: { "application/json": infer B } } } } ? B : never;

/** What is reported of a job, by the last part of its address. */
export type JobReport = {
  [P in keyof CarPaths as P extends `/api/deployments/{id}/${infer Report}` ? Report : never]: BodyOf<CarPaths[P]>;
};

const codeOf = (report: string) => report.toUpperCase().replaceAll("-", "_");

/** A report from a job; it happened when it is entered, by this device's clock. */
export function ofJob<K extends keyof JobReport>(of: OfJob, report: K, body: Omit<JobReport[K], "at">, at: number): Entered {
  const victim = (body as { victim?: string }).victim;
  return {
    what: codeOf(report),
    job: of.job,
    ...(victim ? { about: victim } : {}),
    path: `/api/car/deployments/${of.job}/${report}`,
    body: { ...body, at: instant(at) },
  };
}

/** Signs a person on to a duty, or off from it. */
export const ofDuty = (duty: string, report: "sign-on" | "sign-off", owner: Owner, at: number): Entered => ({
  what: codeOf(report),
  path: `/api/car/duties/${duty}/${report}`,
  body: { member: owner.person, ...(report === "sign-on" ? { role: ROLE_OF[owner.seat] } : {}), at: instant(at) },
});

/** One warning was read (rule D9). */
export const warningRead = (of: OfJob, warning: string, about: string | undefined, at: number): Entered => ({
  what: `READ_${warning}`,
  job: of.job,
  ...(about ? { about } : {}),
  path: `/api/dispatch/co-responses/${of.incident}/warnings/ack`,
  body: { warning, ...(about ? { about } : {}), deployment: of.job, at: instant(at) },
});

/** The place is not safe any more (rule D8). */
export const notSafeAnyMore = (of: OfJob, reason: string, place: string, at: number): Entered => ({
  what: "SCENE_NOT_SAFE_ANY_MORE",
  job: of.job,
  path: `/api/dispatch/co-responses/${of.incident}/scene/revoke`,
  body: { reason, place, at: instant(at) },
});

const RECORD = "CONTACT_RECORD";

/** Opens the victim's contact record, which everything written for the case belongs to; opened twice it is one. */
const record = (of: OfJob, victim: string, at: number): Entered => ({
  what: RECORD,
  job: of.job,
  about: victim,
  path: "/api/case/cases",
  body: { incident: of.incident, victim, deployment: of.job, because: "CAR_CONTACT", openedAt: instant(at) } satisfies CaseSchemas["OpenRequest"],
});

/** The line that opens a victim's contact record, where this store has one that was not set aside. */
export const recordLine = (lines: readonly Line[], of: OfJob, victim: string): Line | undefined =>
  lines.find((line) => line.what === RECORD && line.job === of.job && line.about === victim && line.state !== "ASIDE");

/** What is written for the case of a victim, under a part of the case's address. */
export type CaseReport = {
  "cases/safe-contact": CaseSchemas["InstructionRequest"];
  "cases/risk/primary": CaseSchemas["PrimaryRequest"];
  "advocacy/needs": CaseSchemas["NeedsRequest"];
  "advocacy/consent": CaseSchemas["ConsentRequest"];
};

const KIND: Record<keyof CaseReport, string> = {
  "cases/safe-contact": "SAFE_CONTACT_RULES",
  "cases/risk/primary": "RISK_FORM",
  "advocacy/needs": "NEEDS",
  "advocacy/consent": "CONSENT_TO_SUPPORT",
};

/** What has to be entered for it: the record first where this device has not opened it. `after` is that line's key. */
export function ofCase<K extends keyof CaseReport>(of: OfJob, victim: string, report: K, body: CaseReport[K]) {
  const [first, ...rest] = report.split("/");
  return {
    record: (at: number) => record(of, victim, at),
    report: (after: string): Entered => ({
      what: KIND[report],
      job: of.job,
      about: victim,
      path: `/api/case/${first}/${ANSWERED}/${rest.join("/")}`,
      body,
      after,
    }),
  };
}

/** As the services write times. */
export const instant = (millis: number): string => new Date(millis).toISOString();

/** The last line of a kind of one job, and of one person where one is named; what was refused did not happen. */
export function last(lines: readonly Line[], job: string, about: string | null, ...kinds: readonly string[]): Line | undefined {
  return lines.findLast((line) =>
    line.job === job && kinds.includes(line.what) && (about === null || line.about === about) && line.state !== "REFUSED" && line.state !== "ASIDE");
}
