import { Link } from "@tanstack/react-router";
import type { IncidentDetail, PartyDetail, Place } from "../api/types";
import { Badge, Badges } from "../design/parts";
import { words } from "../words";
import { Facts, None, Panel, Said, Where } from "./parts";

type Props = { parties: readonly PartyDetail[]; place: Place | undefined; links: NonNullable<IncidentDetail["links"]>; matches: NonNullable<IncidentDetail["matches"]> };

/** Where it is, who is in it, and which incidents it belongs with. */
export function People({ parties, place, links, matches }: Props) {
  return (
    <Panel title="Place and people">
      <p><strong>Where: </strong><Where place={place} /></p>
      {parties.length === 0 && <None>Nobody is named yet.</None>}
      <ul className="stack">{parties.map((party) => <li key={party.party}><Party party={party} matches={matches.filter((one) => one.party === party.party)} /></li>)}</ul>
      {links.length > 0 && <h3>Linked incidents</h3>}
      <ul>
        {links.map((link) => (
          <li key={`${link.kind}-${link.other}`}>
            <Link to="/incidents/$id" params={{ id: link.other ?? "" }}>{words(link.kind)}</Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

const Party = ({ party, matches }: { party: PartyDetail; matches: Props["matches"] }) => (
  <>
    <p>
      <strong><Said personal={party.name} none="Name not known" /></strong>{" "}
      <Badges>{(party.roles ?? []).map((role) => <Badge key={role} tone={role === "VICTIM" ? "blue" : "plain"}>{words(role)}</Badge>)}</Badges>
    </p>
    <Facts of={[
      ["Born", party.dateOfBirth && <Said personal={party.dateOfBirth} />],
      ["Age", party.ageBand && words(party.ageBand).replace("Age ", "")],
      ["Phone", party.phone && <Said personal={party.phone} />],
      ["Home", party.home && <Where place={party.home} />],
      ["Description", party.description && <Said personal={party.description} />],
    ]} />
    {matches.map((one) => <p key={one.otherParty}>Same person as in <Link to="/incidents/$id" params={{ id: one.otherIncident ?? "" }}>another incident</Link></p>)}
  </>
);
