import type { PartyDetail } from "../api/types";
import { words } from "../words";

/** A person in a list to choose from: the name where it may be read, and what they are in the incident. */
export function inWords(party: PartyDetail): string {
  const roles = (party.roles ?? []).map((role) => words(role).toLowerCase()).join(", ") || "no role";
  return party.name?.state === "OPEN" && party.name.text ? `${party.name.text} (${roles})` : `Name not known (${roles})`;
}
