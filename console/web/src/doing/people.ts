import type { PartyDetail, Personal } from "../api/types";
import { words } from "../words";

/** A person in a list to choose from: the name where it may be read, and what they are in the incident. */
export function inWords(party: PartyDetail): string {
  const roles = (party.roles ?? []).map((role) => words(role).toLowerCase()).join(", ") || "no role";
  return party.name?.state === "OPEN" && party.name.text ? `${party.name.text} (${roles})` : `Name not known (${roles})`;
}

const open = (personal: Personal | undefined) => (personal?.state === "OPEN" ? personal.text?.trim() : "") || undefined;

/** What is known of somebody, as far as it may be read, to look for who it may be. */
export function described(party: PartyDetail | undefined) {
  const name = open(party?.name);
  const dateOfBirth = open(party?.dateOfBirth);
  const phone = open(party?.phone);
  const address = open(party?.home?.address);
  return { ...(name && { name }), ...(dateOfBirth && { dateOfBirth }), ...(phone && { phone }), ...(address && { home: { address } }) };
}
