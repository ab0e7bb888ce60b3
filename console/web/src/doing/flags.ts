import type { Flag, FlagValue, SaidBy } from "../api/types";

/** In the order in which a dispatcher needs them: danger first. */
export const FLAGS: readonly Flag[] = [
  "SUSPECT_ON_SCENE", "SUSPECT_RETURN_LIKELY", "WEAPON_PRESENT", "WEAPON_USED", "FIREARM", "STRANGULATION", "THREAT_TO_KILL", "OFFICER_SAFETY_WARNING",
  "CHILDREN_PRESENT", "CHILDREN_NORMALLY_RESIDENT", "PREGNANT_OR_NEWBORN", "VULNERABLE", "INTERPRETER_NEEDED", "DISABILITY_ACCESS",
  "SEXUAL_VIOLENCE", "COERCIVE_CONTROL", "STALKING", "HONOUR_BASED_ABUSE", "FORCED_MARRIAGE", "SEPARATION_RECENT_OR_PLANNED", "COUNTER_ALLEGATION",
  "ORDER_IN_FORCE", "BAIL_CONDITIONS", "ON_LICENCE", "TAGGED", "REPEAT_VICTIM", "REPEAT_PERPETRATOR", "SERIAL_PERPETRATOR", "MARAC_LAST_12_MONTHS",
  "NO_RECOURSE_TO_PUBLIC_FUNDS", "SAFE_ADDRESS", "REFUGE", "POLICE_OR_PARTNER_STAFF_INVOLVED",
];

/** Yes and no, and that somebody was asked and does not know. */
export const VALUES: readonly FlagValue[] = ["YES", "NO", "UNKNOWN"];

/** Those whom a control room hears; records speak for themselves. */
export const SAID_BY: readonly SaidBy[] = ["CALLER", "VICTIM", "OFFICER", "CHILD", "WITNESS", "SUSPECT", "CALL_HANDLER", "ADVOCATE", "PARTNER_RECORD", "UNKNOWN"];
