import type { CarLine } from "../api/types";
import type { Tone } from "../design/parts";
import { hourAndMinute } from "../time";
import { words } from "../words";

export type Scene = { readonly tone: Tone; readonly text: string; readonly more: string };

/** What was heard longer ago than this is no word on which anybody leaves a vehicle. */
export const OLD_MILLIS = 60_000;

const BY_RADIO = "Not heard since: ask by radio.";

/** How safe the place is, so that nobody takes an old word for a new one (rules D7 and D8). */
export function sceneOf(car: CarLine | undefined, readAt: number | null, now: number): Scene {
  const old = readAt === null || now - readAt > OLD_MILLIS;
  if (!car) return { tone: "red", text: "NOT KNOWN TO BE SAFE", more: BY_RADIO };
  const place = car.scenePlace ? words(car.scenePlace) : "Scene";
  if (car.mustWithdraw) return { tone: "red", text: "LEAVE NOW", more: `${place}: not safe. Take the victim with you if you can, and tell the control room.` };
  const said = car.sceneAt ? ` Said at ${hourAndMinute(car.sceneAt)}.` : "";
  const more = old ? `${place}.${said} ${readAt === null ? BY_RADIO : `Not heard since ${hourAndMinute(readAt)}: ask by radio.`}` : `${place}.${said}`;
  switch (car.sceneState) {
    case "SAFE":
      return old ? { tone: "amber", text: "WAS SAFE", more } : { tone: "green", text: "SAFE", more };
    case "CONTROLLED":
      return { tone: "amber", text: "CONTROLLED, NOT SAFE", more: `${more} The advocate stays in the vehicle.` };
    case "UNSAFE":
      return { tone: "red", text: "NOT SAFE", more };
    case "REVOKED":
      return { tone: "red", text: "NOT SAFE ANY MORE", more };
    default:
      return { tone: "red", text: "NOT KNOWN TO BE SAFE", more };
  }
}
