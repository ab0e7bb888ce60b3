import type { components } from "../api/incident";
import { DateTime } from "luxon";
import type { Saving } from "../saving/Saving";

type Schemas = components["schemas"];
export type Source = NonNullable<Schemas["Contact"]["source"]>;
export type Line = NonNullable<Schemas["Contact"]["line"]>;
export type Flag = NonNullable<Schemas["Claim"]["flag"]>;
export type Answer = NonNullable<Schemas["Claim"]["value"]>;
export type Role = "VICTIM" | "SUSPECT";

/** As it was typed. */
export type Person = { readonly name: string; readonly born: string; readonly phone: string };
export type Where = { readonly address: string; readonly flat: string; readonly postcode: string; readonly district: string };

/** Everything that was typed and chosen since the call came in. */
export type Call = {
  readonly incident: string;
  readonly call: string;
  readonly answeredAt: string;
  readonly line: Line;
  readonly source: Source | null;
  readonly phone: string;
  readonly where: Where;
  readonly people: Readonly<Record<Role, Person & { readonly party: string }>>;
  readonly abuse: Answer | null;
  readonly answers: Readonly<Partial<Record<Flag, Answer>>>;
  readonly ended: "ENDED" | "DROPPED" | null;
};

const nobody = () => ({ party: crypto.randomUUID(), name: "", born: "", phone: "" });

/** An id of this moment, as the services make theirs: ids that come one after another lie together. */
export function idOf(now: number): string {
  const time = now.toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${crypto.randomUUID().slice(15)}`;
}

export const newCall = (now: number): Call => ({
  incident: idOf(now), call: crypto.randomUUID(), answeredAt: new Date(now).toISOString(),
  line: "EMERGENCY_999", source: null, phone: "", where: { address: "", flat: "", postcode: "", district: "" },
  people: { VICTIM: nobody(), SUSPECT: nobody() }, abuse: null, answers: {}, ended: null,
});

/** What is asked in a call about domestic abuse, in the order of urgency. Source: College of Policing practice. */
export const PROMPTS: readonly (readonly [Flag, string])[] = [
  ["SUSPECT_ON_SCENE", "Is the suspect still there? Keep the line open"],
  ["SUSPECT_RETURN_LIKELY", "Likely to come back? Lock the doors, agree a word"],
  ["WEAPON_PRESENT", "Weapons to hand"],
  ["WEAPON_USED", "Weapons used"],
  ["FIREARM", "Firearm"],
  ["STRANGULATION", "Hands or anything round the neck"],
  ["THREAT_TO_KILL", "Threats to kill"],
  ["CHILDREN_PRESENT", "Children there now, and safe"],
  ["CHILDREN_NORMALLY_RESIDENT", "Children normally living there"],
  ["PREGNANT_OR_NEWBORN", "Pregnant, or a baby under 18 months"],
  ["VULNERABLE", "Anybody vulnerable there"],
  ["INTERPRETER_NEEDED", "Interpreter or other help to talk"],
  ["ORDER_IN_FORCE", "Court order in force"],
  ["BAIL_CONDITIONS", "Bail conditions"],
];

/** The ways in which a birthday is typed here: the day before the month, always. */
const DAYS = ["d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "d M yyyy", "ddMMyyyy", "d MMM yyyy", "d MMMM yyyy", "yyyy-MM-dd"];

/** The day that was typed, or null while it is none, or none that anybody alive was born on. */
export function birthday(text: string): DateTime | null {
  const days = DAYS.map((format) => DateTime.fromFormat(text.trim(), format, { locale: "en-GB" }));
  const day = days.find((one) => one.isValid);
  return day && day.year > 1900 && day <= DateTime.now() ? day : null;
}

const typed = (text: string) => text.trim() || undefined;

/** A place as it is said, or none while there is neither address nor postcode. */
export function placeOf(where: Where): Schemas["PlaceRequest"] | undefined {
  if (!typed(where.address) && !typed(where.postcode)) return undefined;
  return {
    precision: typed(where.flat) ? "FLAT" : typed(where.address) ? "ADDRESS" : "BLOCK",
    address: typed(where.address), flat: typed(where.flat), postcode: typed(where.postcode)?.toUpperCase(),
    district: typed(where.district)?.toUpperCase(),
  };
}

/** What earlier records are looked for by; nothing while nothing is whole enough to look for. */
export function lookUp(call: Call, now: { phone: string; where: Where }): Schemas["Lookup"] | null {
  const phones = [now.phone, call.people.VICTIM.phone, call.people.SUSPECT.phone].map((one) => one.replaceAll(/\D/g, "")).filter((one) => one.length >= 9);
  const persons = Object.values(call.people).filter((one) => typed(one.name) && birthday(one.born))
    .map((one) => ({ name: one.name.trim(), dateOfBirth: birthday(one.born)!.toISODate()! }));
  const place = placeOf(now.where);
  const found = { phones: [...new Set(phones)], persons, place };
  return phones.length + persons.length === 0 && !place ? null : { ...found, incident: call.incident };
}

/**
 * Says to incident-service what is known, as soon as it is. The first thing said opens the incident by its call; the incident is
 * created with the first thing that is about more than the call.
 */
export class CallSaying {
  #received = false;
  #created = false;

  constructor(private readonly saving: Saving) {}

  get received() {
    return this.#received;
  }

  /** There is a call: by its own number, or about an incident that is open already. */
  receive(call: Call, words?: string) {
    if (this.#received || !call.source) return;
    this.#received = true;
    this.saving.say("The call", "/api/incident/calls", {
      incident: call.incident, call: call.call, source: call.source, line: call.line,
      callAnsweredAt: call.answeredAt, phone: typed(call.phone), callerWords: words,
    });
  }

  /** It is about an incident that is open already, which has been created. */
  joins() {
    this.#created = true;
  }

  abuse(call: Call, answer: Answer) {
    if (!this.#created) return this.#create(call, answer);
    const standing = answer === "YES" ? "SUSPECTED" : answer === "NO" ? "RULED_OUT" : null;
    if (standing) this.#about(call, "Domestic abuse", "da", { standing, saidBy: "CALLER" });
  }

  where(call: Call) {
    const place = placeOf(call.where);
    if (!place) return;
    if (!this.#created) return this.#create(call, call.abuse ?? "NOT_ASKED");
    this.#about(call, "The place", "location", { place, source: "CALLER" });
  }

  person(call: Call, role: Role) {
    const { party, name, born, phone } = call.people[role];
    if (!typed(name) && !typed(phone)) return;
    const roles = role === "VICTIM" && call.source === "VICTIM" ? [role, "CALLER"] : [role];
    this.#about(call, role === "VICTIM" ? "The victim" : "The suspect", "parties",
      { party, roles, name: typed(name), dateOfBirth: birthday(born)?.toISODate() ?? undefined, phone: typed(phone) });
  }

  flag(call: Call, flag: Flag, value: Answer) {
    this.#about(call, "An answer", "flags", { flag, value, saidBy: call.source === "VICTIM" ? "VICTIM" : "CALLER" });
  }

  words(call: Call, text: string) {
    this.#about(call, "The caller's words", "log", { kind: "CALLER_WORDS", text });
  }

  silence(call: Call, answers: { fiftyFivePressed: Answer; coughOrTapHeard: Answer }) {
    this.#about(call, "The silent call", "silent-call", { call: call.call, silentCall: "YES", ...answers });
  }

  ended(call: Call, dropped: boolean) {
    this.#about(call, "The end of the call", "call-end", { call: call.call, dropped });
  }

  duplicateOf(call: Call, other: string) {
    this.#about(call, "The link", "links", { kind: "DUPLICATE_OF", other });
  }

  #about(call: Call, what: string, path: string, body: unknown) {
    if (!this.#created) this.#create(call, call.abuse ?? "NOT_ASKED");
    this.saving.say(what, `/api/incident/incidents/${call.incident}/${path}`, body);
  }

  #create(call: Call, daSuspected: Answer) {
    this.receive({ ...call, source: call.source ?? "UNKNOWN" });
    this.#created = true;
    this.saving.say("The incident", "/api/incident/incidents", { incident: call.incident, daSuspected, place: placeOf(call.where) });
  }
}
