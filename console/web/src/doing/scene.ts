import type { HoldReason, RevocationReason, SceneSafeBasis, SuspectWhereabouts } from "../api/types";

export const SAYS = ["SUSPECT", "ARRESTED", "UNSAFE", "CONTROLLED", "DECLARED_SAFE", "SAFE_NO_MORE", "HOLD", "HOLD_LIFTED"] as const;
export type Says = (typeof SAYS)[number];

export const WHEREABOUTS: readonly SuspectWhereabouts[] = ["AT_SCENE", "LEFT_SCENE", "NEAR_VICTIM", "ELSEWHERE", "IN_CUSTODY", "UNKNOWN"];
export const GROUNDS: readonly SceneSafeBasis[] = [
  "SUSPECT_ARRESTED", "SUSPECT_LEFT_AREA_SEARCHED", "PARTIES_SEPARATED_CONTROLLED", "SUSPECT_ELSEWHERE_CONFIRMED",
];
export const REVOKED: readonly RevocationReason[] = [
  "SUSPECT_BACK", "SUSPECT_RELEASED", "SUSPECT_WHEREABOUTS_LOST", "WEAPON_FOUND", "DISORDER", "OFFICER_CALLED_AWAY", "OTHER",
];
export const HOLDS: readonly HoldReason[] = ["FIREARM", "SIEGE", "FIRE", "HAZMAT", "DISORDER"];

export type Report = {
  readonly says: Says | null;
  /** One of the list that belongs to what is said. */
  readonly which: string | null;
  readonly suspect: string;
  readonly officer: string;
  readonly text: string;
};

/** What else has to be said: whereabouts, ground, reason or hold. */
export const WHICH: Partial<Record<Says, { readonly label: string; readonly of: readonly string[] }>> = {
  SUSPECT: { label: "Where the suspect is", of: WHEREABOUTS },
  DECLARED_SAFE: { label: "On the ground that", of: GROUNDS },
  SAFE_NO_MORE: { label: "Because", of: REVOKED },
  HOLD: { label: "What holds the car back", of: HOLDS },
  HOLD_LIFTED: { label: "Which hold", of: HOLDS },
};

/** Rule D7 and D8: it is a named officer at the scene who says that it is safe, and never the control room. */
export const needsOfficer = (says: Says | null) => says === "DECLARED_SAFE";

/** What is sent to dispatch-service, and where; null while something is missing. */
export function request({ says, which, suspect, officer, text }: Report): { path: string; body: object } | null {
  if (says === null || (WHICH[says] && which === null) || (needsOfficer(says) && officer.trim() === "")) return null;
  const who = suspect === "" ? {} : { suspect };
  const named = officer.trim() === "" ? {} : { officer: officer.trim() };
  const words = text.trim() === "" ? {} : { explanation: text.trim() };
  switch (says) {
    case "SUSPECT": return { path: "suspect", body: { whereabouts: which, ...who } };
    case "ARRESTED": return { path: "arrest", body: { ...who, ...(text.trim() && { grounds: text.trim() }) } };
    case "UNSAFE": case "CONTROLLED": return { path: "scene", body: { state: says } };
    case "DECLARED_SAFE": return { path: "scene/safe", body: { basis: which, ...named, ...words } };
    case "SAFE_NO_MORE": return { path: "scene/revoke", body: { reason: which, ...named, ...words } };
    case "HOLD": return { path: "holds", body: { reason: which } };
    case "HOLD_LIFTED": return { path: "holds/lift", body: { reason: which } };
  }
}
