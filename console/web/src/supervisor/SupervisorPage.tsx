import { useEffect } from "react";
import { useHasRole } from "../shell/me";
import { BreakGlass } from "./BreakGlass";
import { Figures } from "./Figures";
import { OneNight } from "./OneNight";
import { Now } from "./Now";
import { SecondLooks } from "./SecondLooks";
import "./supervisor.css";

/** What whoever answers for the room has to see: what is late now, whose judgement differed, and what a specialist looks at again. */
export function SupervisorPage() {
  const looks = useHasRole("CONTROL_ROOM_DA_SPECIALIST", "CONTROL_ROOM_SUPERVISOR");
  const lets = useHasRole("CONTROL_ROOM_SUPERVISOR", "DISTRICT_INSPECTOR");
  useEffect(() => { document.title = "Supervision - Alongside"; }, []);
  return (
    <>
      <h1>Supervision</h1>
      <div className="supervision">
        <Now />
        {lets && <BreakGlass />}
        {looks && <SecondLooks />}
        <OneNight />
        <Figures looks={looks} />
      </div>
    </>
  );
}
