import { useState } from "react";
import { Button } from "../../design/parts";
import { hourAndMinute } from "../../time";
import { last, ofJob } from "../reports";
import { Done } from "../work/Steps";
import type { About } from "../work/VictimPage";
import { Choose } from "./Choose";
import { record } from "./enter";

const PLACES = [["SCENE", "At the scene"], ["MEETING_PLACE", "At another meeting place"]] as const;

const NOT_SPOKEN = [
  ["NO_CONTACT", "Not found or not reached"],
  ["VICTIM_DECLINED", "Does not want to talk now"],
  ["NOT_FIT_NOW", "Medical help first, or not fit to talk"],
  ["SCENE_NOT_SAFE", "The place is not safe"],
  ["INTERPRETER_NEEDED", "No interpreter"],
] as const;

/** The talk with the victim: that it is, from when to when; never what is said. */
export function Talk({ about, talks }: { about: About; talks: readonly string[] }) {
  const { job, victim, work } = about;
  const line = last(work.lines, job, victim, "CONTACT_STARTED", "CONTACT_ENDED", "CONTACT_NOT_MADE");
  const goesOn = line ? line.what === "CONTACT_STARTED" : talks.some((talk) => talk.includes(victim));
  return (
    <section className="panel" aria-label="Talk with the victim" data-alarm={goesOn}>
      <h2>Talk with the victim</h2>
      {line && line.what !== "CONTACT_STARTED" && <div className="entry"><Done text={line.what === "CONTACT_ENDED" ? "Talk ended" : "No talk"} line={line} /></div>}
      {goesOn && <p className="address">Talking{line && ` since ${hourAndMinute(line.enteredAt)}`}</p>}
      {goesOn ? <End about={about} /> : <Start about={about} />}
    </section>
  );
}

function Start({ about }: { about: About }) {
  const { job, incident, victim, work } = about;
  const [place, choose] = useState<"SCENE" | "MEETING_PLACE">("SCENE");
  const [why, say] = useState<(typeof NOT_SPOKEN)[number][0] | null>(null);
  const start = async () => {
    await work.enter(ofJob({ job, incident }, "contact-started", { victim, channel: "IN_PERSON", place }, Date.now()));
    await record(about);
  };
  const notMade = () => work.enter(ofJob({ job, incident }, "contact-not-made", { victim, reason: why! }, Date.now()));
  return (
    <>
      <Choose label="Where" value={place} onChange={choose} of={PLACES} />
      <div><Button main onPress={() => void start()}>The talk begins now</Button></div>
      <details>
        <summary>We could not speak</summary>
        <div className="stack">
          <Choose label="Why" value={why} onChange={say} of={NOT_SPOKEN} />
          <div><Button isDisabled={why === null} onPress={() => void notMade()}>Enter that we could not speak</Button></div>
        </div>
      </details>
    </>
  );
}

const YES_NO = [["YES", "Yes"], ["NO", "No"]] as const;

type Answer = "YES" | "NO";

function End({ about }: { about: About }) {
  const { job, incident, victim, work } = about;
  const [twoWay, sayTwoWay] = useState<Answer | null>(null);
  const [alone, sayAlone] = useState<Answer | null>(null);
  const talked = { twoWay: twoWay === "YES", alone: alone === "YES" };
  return (
    <>
      <Choose label="Did you both speak?" value={twoWay} onChange={sayTwoWay} of={YES_NO} />
      <Choose label="Could you speak without anybody listening?" value={alone} onChange={sayAlone} of={YES_NO} />
      <div>
        <Button main isDisabled={twoWay === null || alone === null}
          onPress={() => void work.enter(ofJob({ job, incident }, "contact-ended", { victim, ...talked }, Date.now()))}>
          The talk is over
        </Button>
      </div>
    </>
  );
}
