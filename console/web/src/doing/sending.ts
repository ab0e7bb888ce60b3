import type { DecisionLine, DeploymentMode, Leg, LegCandidate, OverrideReason, Recommended, ResponseLine, StandDownReason } from "../api/types";
import { words } from "../words";

export const LEGS: readonly Leg[] = ["RESPONSE", "ARREST", "STATEMENT", "IDVA_CAR"];

export const MODES: readonly DeploymentMode[] = ["SECOND_RESPONSE", "PRIMARY_CO_RESPONSE", "PHONE_FROM_CAR", "FOLLOW_UP_VISIT"];

export const OVERRIDES: readonly OverrideReason[] = [
  "LOCAL_KNOWLEDGE", "NEARER_THAN_SHOWN", "SKILL_NEEDED", "WELFARE_OF_CREW", "SUPERVISOR_INSTRUCTION", "RADIO_INFORMATION", "CONTINUITY", "OTHER",
];

/** Those that a person gives; the others are a service's own. */
export const LET_GO: readonly StandDownReason[] = [
  "NOT_NEEDED", "CANCELLED_BY_CALLER", "REPLACED", "NOT_DA", "SCENE_NOT_SAFE", "CREW_INCOMPLETE", "UNIT_UNAVAILABLE", "DISPATCHER_DECISION",
];

const OVER = new Set(["REFUSED", "RELEASED", "LEFT", "DONE"]);

/** The car that is asked and not let go, if there is one. */
export const askedCar = (response: ResponseLine | undefined) => (response?.car ?? []).find((one) => one.current && !OVER.has(one.standing ?? ""));

/** The leg that waits first: required, and nobody is sent. */
export function waitingLeg(response: ResponseLine | undefined): Leg {
  const waits = (leg: Leg) => {
    const line = response?.legs?.find((one) => one.leg === leg);
    const sent = leg === "IDVA_CAR" ? !!askedCar(response) : (line?.carriers ?? []).length > 0;
    return !!line?.required && !line.served && !sent;
  };
  return LEGS.find(waits) ?? "RESPONSE";
}

export const idOf = (candidate: LegCandidate) => candidate.unit ?? candidate.car ?? "";

/** The one that is sent unless somebody has a reason not to. */
export const first = (shown: Recommended | undefined) => shown?.result?.candidates?.find((one) => one.standing === "ELIGIBLE");

/** Why a candidate stands where it stands, in words. */
export function standing(one: LegCandidate): string {
  const fit = one.standing === "ELIGIBLE" ? `${one.points ?? 0} points` : words(one.refusal ?? one.standing).toLowerCase();
  const drive = one.travelSeconds === undefined || one.travelSeconds === null ? "" : `${Math.max(1, Math.round(one.travelSeconds / 60))} min away, `;
  return drive + fit;
}

/** Whoever sent the one that was wanted, or sent somebody else to the same leg, as the decisions say it; the last one. */
export function whoSent(decisions: readonly DecisionLine[], leg: Leg, id: string): DecisionLine | undefined {
  const sent = decisions.filter((one) => one.leg === leg && (one.kind === "LegAssigned" || one.kind === "CarDeploymentProposed"));
  return sent.filter((one) => one.unit === id || one.car === id).at(-1) ?? sent.at(-1);
}
