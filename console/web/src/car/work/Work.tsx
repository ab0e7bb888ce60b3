import { useCallback, useEffect, useState } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import type { CarLine } from "../../api/types";
import { Badge } from "../../design/parts";
import type { Closing } from "../CarApp";
import type { OnDuty } from "../doors/NewStore";
import type { CarStore } from "../store/CarStore";
import { isUnsent } from "../store/Outbox";
import { useIdle } from "../useIdle";
import { useOutbox } from "../useOutbox";
import { useRemembered } from "../useRemembered";
import { Crew } from "./Crew";
import { Entries } from "./Entries";
import { JobCard } from "./JobCard";
import { SceneSign } from "./SceneSign";
import { Signal } from "./Signal";
import { Top } from "./Top";
import { useJob } from "./useJob";
import { VictimPage } from "./VictimPage";

/** A scene that is safe no more is to be known within a breath. */
const CAR_MILLIS = 5_000;

type CarAnswer = { readonly item?: CarLine };

/** One person's work of this shift, with or without signal. */
export function Work({ store, newVersion, onClose }: { store: CarStore; newVersion: boolean; onClose: (said: Closing) => void }) {
  const work = useOutbox(store);
  const duty = useKept<OnDuty>(store, "on duty");
  const car = useRemembered<CarAnswer>(store, "car", duty && `/api/car/cars/${duty.car}`, CAR_MILLIS);
  const job = useJob(store, car.data?.item?.deployment);
  const unsent = work.lines.filter(isUnsent);
  const lock = useCallback(() => onClose(lockedWith(unsent.length)), [onClose, unsent.length]);
  useIdle(lock);
  const [tab, turn] = useState("job");
  const refused = unsent.filter((line) => line.state === "REFUSED").length;
  return (
    <main className="car">
      <Top owner={store.owner} car={car.data?.item} onLock={lock} />
      <Signal work={work} car={car} onLook={() => turn("entries")} />
      {newVersion && <p className="quiet small">A new version of this page is ready. It is taken when you lock the tablet; nothing you typed is lost.</p>}
      <SceneSign car={car.data?.item} readAt={car.readAt} />
      <Tabs className="tabs" selectedKey={tab} onSelectionChange={(key) => turn(String(key))}>
        <TabList aria-label="Parts" className="tablist">
          <Tab id="job" className="tab">Job</Tab>
          <Tab id="victim" className="tab">{store.owner.seat === "ADVOCATE" ? "Victim" : "Camera, risk"}</Tab>
          <Tab id="entries" className="tab">Entries {unsent.length > 0 && <Badge tone={refused > 0 ? "red" : "amber"}>{unsent.length} unsent</Badge>}</Tab>
          <Tab id="crew" className="tab">Crew</Tab>
        </TabList>
        <TabPanel id="job" className="tabpanel"><JobCard job={job} work={work} /></TabPanel>
        <TabPanel id="victim" className="tabpanel"><VictimPage store={store} job={job} work={work} /></TabPanel>
        <TabPanel id="entries" className="tabpanel"><Entries work={work} /></TabPanel>
        <TabPanel id="crew" className="tabpanel"><Crew store={store} duty={duty} car={car} work={work} onClose={onClose} /></TabPanel>
      </Tabs>
    </main>
  );
}

/** What was kept once and does not change while the store is open. */
function useKept<T>(store: CarStore, name: string): T | null {
  const [kept, show] = useState<T | null>(null);
  useEffect(() => { void store.kept<T>(name).then(show); }, [store, name]);
  return kept;
}

const lockedWith = (unsent: number): Closing => unsent === 0
  ? { text: "Locked.", unsent: false }
  : { text: `Locked. ${unsent} unsent; they go out when the store is unlocked with signal.`, unsent: true };
