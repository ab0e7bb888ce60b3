import type { ContactDetail, Personal } from "../api/types";
import { Badge } from "../design/parts";
import { words } from "../words";
import { At, None, Panel, Said } from "./parts";

/** Everybody who called about it, in their own words, and what they were told since. */
export function Callers({ contacts, codeword }: { contacts: readonly ContactDetail[]; codeword: Personal | undefined }) {
  return (
    <Panel title="Callers">
      {codeword && <p>Codeword: <strong><Said personal={codeword} /></strong></p>}
      {contacts.length === 0 && <None>Nobody called.</None>}
      <ol className="stack">{contacts.map((contact) => <li key={contact.call}><Contact contact={contact} /></li>)}</ol>
    </Panel>
  );
}

const Contact = ({ contact }: { contact: ContactDetail }) => (
  <>
    <p className="quiet">
      <At at={contact.callAnsweredAt ?? contact.callOfferedAt} /> {words(contact.line)}, {words(contact.source).toLowerCase()}{" "}
      {contact.dropped ? <Badge tone="red">Cut off</Badge> : contact.callEndedAt ? <>ended <At at={contact.callEndedAt} /></> : <Badge tone="green">On the line</Badge>}
    </p>
    <blockquote><Said personal={contact.callerWords} none="No words taken down" /></blockquote>
    {(contact.informed ?? []).map((told, index) => (
      <p key={index} className="small">
        <At at={told.informedAt} /> {words(told.news)}: {words(told.outcome).toLowerCase()}
        {told.way && <>, {words(told.way).toLowerCase()}</>}, by {told.person ?? "not known"}
      </p>
    ))}
  </>
);
