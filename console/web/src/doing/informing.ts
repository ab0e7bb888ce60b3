import type { CallerNews, InformingOutcome, InformingWay, ResponseLine } from "../api/types";
import { somebodyIsThere } from "../board/cells";

export const NEWS: readonly CallerNews[] = ["NOBODY_SENT_YET", "DISPATCHED", "ARRIVED"];
export const OUTCOMES: readonly InformingOutcome[] = ["TOLD", "NO_ANSWER", "UNSAFE_TO_CONTACT", "NO_WAY_TO_CONTACT"];
export const WAYS: readonly InformingWay[] = ["ON_THE_LINE", "CALLED_BACK", "TEXT_MESSAGE", "ONLINE", "IN_PERSON"];

/** Whether somebody rang, wrote or went, so that there is a way in which they did. */
export const wasTried = (outcome: InformingOutcome) => outcome === "TOLD" || outcome === "NO_ANSWER";

/** What there is to tell now. */
export function newsOf(response: ResponseLine | undefined): CallerNews {
  if (somebodyIsThere(response)) return "ARRIVED";
  return (response?.legs ?? []).some((leg) => leg.leg !== "IDVA_CAR" && (leg.carriers ?? []).length > 0) ? "DISPATCHED" : "NOBODY_SENT_YET";
}

const AWAY = new Set(["IN_CUSTODY", "ELSEWHERE"]);

/** Whether the suspect may be where the phone rings: where nobody knows, they may. */
export const mayBeHeard = (response: ResponseLine | undefined) => !AWAY.has(response?.scene?.suspect ?? "UNKNOWN");
