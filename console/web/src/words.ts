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
};

/** A code in words, such as Suspect on scene. */
export function words(code: string | null | undefined): string {
  if (!code) return "";
  const said = SAID[code] ?? code.toLowerCase().replaceAll("_", " ");
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** The name of an event's type in words, such as Incident graded. */
export const spoken = (type: string | null | undefined) => words((type ?? "").replaceAll(/(?<!^)([A-Z])/g, "_$1").toUpperCase());
