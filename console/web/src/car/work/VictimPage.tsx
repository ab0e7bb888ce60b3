import { useState } from "react";
import { Button } from "../../design/parts";
import { Camera } from "../forms/Camera";
import { HandOff } from "../forms/HandOff";
import { Needs } from "../forms/Needs";
import { RiskForm } from "../forms/RiskForm";
import { SafeContact } from "../forms/SafeContact";
import { Support } from "../forms/Support";
import { Talk } from "../forms/Talk";
import type { CarStore } from "../store/CarStore";
import type { Work } from "../useOutbox";
import { idsOf } from "./ids";
import type { Jobs } from "./useJob";

/** One victim of one job, as every form has it. */
export type About = { readonly store: CarStore; readonly job: string; readonly incident: string; readonly victim: string; readonly work: Work };

/** What is done with each victim; the officer has the camera beside it. */
export function VictimPage({ store, job, work }: { store: CarStore; job: Jobs; work: Work }) {
  const [at, go] = useState(0);
  const card = job.card.data?.item;
  if (!card) return <p className="empty quiet">No job.</p>;
  const victims = card.victims ?? [];
  const victim = victims[Math.min(at, victims.length - 1)];
  const advocate = store.owner.seat === "ADVOCATE";
  const about = victim && { store, ...idsOf(card), victim, work };
  return (
    <>
      {victims.length > 1 && (
        <nav className="buttons" aria-label="Victims">
          {victims.map((one, number) => <Button key={one} main={one === victim} onPress={() => go(number)}>Victim {number + 1}</Button>)}
        </nav>
      )}
      {!advocate && <Camera of={idsOf(card)} job={card} work={work} />}
      {about
        ? <Forms key={about.victim} about={about} advocate={advocate} talks={card.talks ?? []} handOffs={card.handOffs ?? []} />
        : <p>No victim is named for this job yet.</p>}
    </>
  );
}

function Forms({ about, advocate, talks, handOffs }: { about: About; advocate: boolean; talks: readonly string[]; handOffs: readonly string[] }) {
  return (
    <>
      {advocate && <Talk about={about} talks={talks} />}
      {advocate && <Support about={about} />}
      <SafeContact about={about} />
      {!advocate && <RiskForm about={about} />}
      {advocate && <Needs about={about} />}
      {advocate && <HandOff about={about} handOffs={handOffs} />}
    </>
  );
}
