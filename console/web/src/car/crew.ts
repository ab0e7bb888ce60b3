import type { CarLine, DutyLine } from "../api/types";
import type { Seat } from "./store/shelf";

/** As what each signs on. */
export const ROLE_OF: Record<Seat, "CONSTABLE" | "IDVA"> = { OFFICER: "CONSTABLE", ADVOCATE: "IDVA" };

/** The seat of who is signed in; null for who crews no car. */
export function seatOf(roles: readonly string[]): Seat | null {
  if (roles.includes("IDVA_CAR_ADVOCATE")) return "ADVOCATE";
  return roles.includes("IDVA_CAR_OFFICER") ? "OFFICER" : null;
}

/** What the crew lacks to be sent anywhere (rule D3), or null when it is complete. */
export function missing(car: CarLine | undefined): string | null {
  if (!car) return "Not known yet who is signed on.";
  const lacks = [
    ...((car.constables ?? []).length === 0 ? ["an officer"] : []),
    ...((car.idvas ?? []).length === 0 ? ["an advocate"] : []),
  ];
  return lacks.length === 0 ? null : `Not complete: ${lacks.join(" and ")} still ${lacks.length > 1 ? "have" : "has"} to sign on. The car is sent nowhere until then.`;
}

/** Whether this person is on the plan of a window. */
export const isPlanned = (duty: DutyLine, person: string): boolean =>
  (duty.members ?? []).some((member) => member.member === person);

const HOURS = 3_600_000;

/** Windows to sign on to now: running or soon, not taken off the rota; one's own first, then by their beginning. */
export function dutiesFor(duties: readonly DutyLine[], person: string, now: number): readonly DutyLine[] {
  return duties
    .filter((duty) => !duty.cancelled && !duty.withdrawnBy)
    .filter((duty) => Date.parse(duty.dutyUntil!) > now && Date.parse(duty.dutyFrom!) < now + HOURS)
    .sort((a, b) => Number(isPlanned(b, person)) - Number(isPlanned(a, person)) || a.dutyFrom!.localeCompare(b.dutyFrom!));
}

/** The longest window, so that one that runs is among those asked for. */
export const WINDOW_MILLIS_MAX = 16 * HOURS;
