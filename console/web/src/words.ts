/** Codes whose plain words are not the code in small letters. */
const SAID: Record<string, string> = {
  IDVA_CAR: "IDVA car",
  NOT_DA: "Not domestic abuse",
  HOLD_AT_RVP: "Hold at meeting point",
  MARAC_LAST_12_MONTHS: "MARAC in 12 months",
  BWV_PAUSED: "Body-worn video paused",
  IDVA_ALONE_RISK: "Advocate would be alone",
  NOT_ASKED: "Not asked",
  RUI: "Released under investigation",
  EMERGENCY_999: "999",
  NON_EMERGENCY_101: "101",
  CONTROL_ROOM_DA_SPECIALIST: "DA specialist",
  IDVA: "IDVA",
  SIGN_ON: "Signed on",
  SIGN_OFF: "Signed off",
  CONTACT_RECORD: "Contact record opened",
  CONTACT_STARTED: "Talk began",
  CONTACT_ENDED: "Talk ended",
  CONTACT_NOT_MADE: "No talk",
  HAND_OFF: "Hand-over offered",
  SAFE_CONTACT_RULES: "Safe contact",
  IMMIGRATION_NRPF: "Immigration, no public funds",
  FINANCE_BENEFITS_DEBT: "Money, benefits and debt",
  SEXUAL_VIOLENCE_ISVA: "Sexual violence",
  FORCED_MARRIAGE_FGM: "Forced marriage or FGM",
  CIVIL_FAMILY_COURT: "Family or civil court",
  SAFETY_HOME: "Safety at home",
};

/** A code in words, such as Suspect on scene. */
export function words(code: string | null | undefined): string {
  if (!code) return "";
  const said = SAID[code] ?? code.toLowerCase().replaceAll("_", " ");
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** The name of an event's type in words, such as Incident graded. */
export const spoken = (type: string | null | undefined) => words((type ?? "").replaceAll(/(?<!^)([A-Z])/g, "_$1").toUpperCase());
