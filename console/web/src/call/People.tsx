import { useState } from "react";
import { birthday, type Call, type Person, type Role } from "./call";
import { Text } from "../design/fields";

type Known = Call["people"][Role];

/** Victim and suspect as far as they are known; each is saved when its line is left. */
export function People({ people, onLeave }: { people: Call["people"]; onLeave: (role: Role, person: Known) => void }) {
  return (
    <section className="panel" aria-label="People">
      <One title="Victim" person={people.VICTIM} onLeave={(person) => onLeave("VICTIM", person)} />
      <One title="Suspect" person={people.SUSPECT} onLeave={(person) => onLeave("SUSPECT", person)} />
    </section>
  );
}

function One({ title, person, onLeave }: { title: string; person: Known; onLeave: (person: Known) => void }) {
  const [now, change] = useState(person);
  const left = () => JSON.stringify(now) !== JSON.stringify(person) && onLeave(now);
  const field = (name: keyof Person, label: string, understood = "") => (
    <Text label={label} type={name === "phone" ? "tel" : "text"} value={now[name]} understood={understood}
      onChange={(text) => change({ ...now, [name]: text })} onLeave={() => {}} />
  );
  return (
    <div role="group" aria-label={title} onBlur={(event) => { if (!event.currentTarget.contains(event.relatedTarget)) left(); }}>
      <h2>{title}</h2>
      <div className="line">{field("name", "Name")}{field("born", "Born (day, month, year)", bornAs(now.born))}{field("phone", "Telephone")}</div>
    </div>
  );
}

const bornAs = (text: string) =>
  !text.trim() ? "" : birthday(text)?.setLocale("en-GB").toFormat("d MMMM yyyy") ?? "Not a day yet: such as 8/2/1990";
