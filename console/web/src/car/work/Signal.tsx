import { NotAnswered } from "../../api/read";
import { Banner, Button } from "../../design/parts";
import { hourAndMinute } from "../../time";
import { isUnsent, type Standing } from "../store/Outbox";
import type { Work } from "../useOutbox";
import type { Remembered } from "../useRemembered";

/** How it stands between tablet and services, when it does not stand well. */
export function Signal({ work, car, onLook }: { work: Work; car: Remembered<unknown>; onLook: () => void }) {
  const unsent = work.lines.filter(isUnsent).length;
  const refused = work.lines.find((line) => line.state === "REFUSED");
  const stands = standingOf(work.standing, car.error);
  return (
    <>
      {refused && (
        <Banner tone="red" role="alert">
          An entry was refused, and what came after it waits. <Button onPress={onLook}>Look at it</Button>
        </Banner>
      )}
      {stands && (
        <Banner tone="amber">
          {TEXT[stands]} {unsent > 0 && `${unsent} unsent, kept here.`} {car.readAt !== null && `What you see was read at ${hourAndMinute(car.readAt)}.`}{" "}
          {stands === "SIGNED_OUT" && <a href="/car/sign-in">Sign in</a>}
          {stands === "ANOTHER_PERSON" && <a href="/sign-out">Sign out, then in as yourself</a>}
        </Banner>
      )}
    </>
  );
}

type Trouble = Exclude<Standing, "ALL_SENT" | "REFUSED">;

const TEXT: Record<Trouble, string> = {
  NO_NETWORK: "No signal.",
  SERVICE_AWAY: "A service does not answer; trying again.",
  SIGNED_OUT: "Your sign-in has ended, so nothing is sent or read.",
  ANOTHER_PERSON: "Somebody else is signed in on this tablet, so nothing of yours is sent or read.",
};

function standingOf(standing: Standing | null, failed: Error | null): Trouble | null {
  if (standing !== null && standing !== "ALL_SENT" && standing !== "REFUSED") return standing;
  if (failed === null) return null;
  if (!(failed instanceof NotAnswered)) return "NO_NETWORK";
  if (failed.code === "ANOTHER_PERSON") return "ANOTHER_PERSON";
  return failed.status === 499 || failed.status === 401 ? "SIGNED_OUT" : "SERVICE_AWAY";
}
