import type { FlagReading, PartyDetail } from "../api/types";
import { Badge, Badges, type Tone } from "../design/parts";
import { words } from "../words";
import { None, Panel, Said } from "./parts";

const GROUPS: readonly [string, string, Tone][] = [
  ["YES", "Yes", "red"],
  ["UNKNOWN", "Not known", "open"],
  ["NOT_ASKED", "Not asked", "open"],
  ["NO", "No", "plain"],
];

/** Every claim by what it says: what nobody knows stands beside what is, because unknown is not no. */
export function Flags({ flags, parties }: { flags: readonly FlagReading[]; parties: readonly PartyDetail[] }) {
  return (
    <Panel title="Flags">
      {flags.length === 0 && <None>Nothing was asked or said yet.</None>}
      {GROUPS.map(([value, title, tone]) => {
        const those = flags.filter((flag) => flag.value === value);
        return those.length === 0 ? null : (
          <div key={value} className="flags"><h3>{title}</h3>
            <Badges>{those.map((flag, index) => <Badge key={index} tone={tone}><Flag flag={flag} parties={parties} /></Badge>)}</Badges>
          </div>
        );
      })}
    </Panel>
  );
}

function Flag({ flag, parties }: { flag: FlagReading; parties: readonly PartyDetail[] }) {
  const about = parties.find((party) => party.party === flag.about);
  return (
    <>
      {words(flag.flag)}
      {about && <>: <Said personal={about.name} none={words(about.roles?.[0])} /></>}
      {flag.source === "POLICE_RECORD" && " (police record)"}
    </>
  );
}
