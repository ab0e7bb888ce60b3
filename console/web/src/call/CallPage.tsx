import { Link } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useIncidents } from "../board/streams";
import { Button } from "../design/parts";
import { serviceNow } from "../live/serviceNow";
import { Saved } from "../saving/Saved";
import { Saving } from "../saving/Saving";
import { clockTime } from "../time";
import { type Answer, type Call, CallSaying, type Line, newCall, type Source, type Where } from "./call";
import "./call.css";
import { Choice, Text } from "../design/fields";
import { Known } from "./Known";
import { People } from "./People";
import { Prompts } from "./Prompts";
import { Words } from "./Words";

const SOURCES: readonly Source[] = ["VICTIM", "CHILD", "THIRD_PARTY", "SUSPECT", "OTHER_AGENCY", "SILENT", "TEXT_RELAY", "ONLINE", "FRONT_COUNTER", "ALARM", "UNKNOWN"];
const LINES: readonly Line[] = ["EMERGENCY_999", "NON_EMERGENCY_101", "OTHER"];
const ANSWERS: readonly Answer[] = ["YES", "UNKNOWN", "NO"];

/** A call from its first second: each part is saved as soon as it is left, and what was known before appears beside it. */
export function CallPage() {
  const { call, change, saying, saving } = useCall();
  const [place, setPlace] = useState<Where>(call.where);
  const open = !call.ended;
  useEffect(() => { document.title = "New call - Alongside"; }, []);
  const choose = (source: Source) => saying.receive(change({ source }));
  const silence = (fiftyFivePressed: Answer, coughOrTapHeard: Answer) => saying.silence(call, { fiftyFivePressed, coughOrTapHeard });
  return (
    <>
      <div className="head">
        <h1>New call</h1>
        <p className="quiet">Answered {clockTime(call.answeredAt)}</p>
        <Saved saving={saving} />
        <span className="spring" />
        {saying.received && <Link to="/incidents/$id" params={{ id: call.incident }}>Open the incident</Link>}
      </div>
      <div className="call">
        <div className="said">
          <section className="panel" aria-label="The call">
            <div className="line">
              <Text label="Number" type="tel" value={call.phone} autoFocus onChange={(phone) => change({ phone })} onLeave={() => {}} />
              <Choice label="Line" value={call.line} of={LINES} onChange={(line) => change({ line })} disabled={saying.received} />
            </div>
            <Choice label="Who calls" value={call.source} of={SOURCES} onChange={choose} disabled={saying.received} />
            {call.source === "SILENT" && <Silence onSaid={silence} />}
            <Words onLine={(text) => (saying.received ? saying.words(call, text) : saying.receive(change({ source: call.source ?? "UNKNOWN" }), text))} />
            <div className="line">
              {open && <Button onPress={() => saying.ended(change({ ended: "DROPPED" }), true)} isDisabled={!saying.received}>The line dropped</Button>}
              {open && <Button onPress={() => saying.ended(change({ ended: "ENDED" }), false)} isDisabled={!saying.received}>The call ended</Button>}
              {!open && <p role="status">{call.ended === "DROPPED" ? "The line dropped: look at the grade again, and ring back." : "The call ended."}</p>}
            </div>
          </section>
          <Place where={place} onChange={setPlace} onLeave={() => saying.where(change({ where: place }))} />
          <section className="panel" aria-label="Domestic abuse">
            <Choice label="Domestic abuse?" value={call.abuse} of={ANSWERS} onChange={(abuse) => { saying.abuse(call, abuse); change({ abuse }); }} />
          </section>
          <Prompts answers={call.answers}
            onAnswer={(flag, answer) => { change({ answers: { ...call.answers, [flag]: answer } }); saying.flag(call, flag, answer); }} />
          <People people={call.people} onLeave={(role, person) => saying.person(change({ people: { ...call.people, [role]: person } }), role)} />
        </div>
        <Known call={call} where={place} onJoin={(other) => join(other)} joined={saying.received} />
      </div>
    </>
  );

  /** Before anything is saved the call is taken as one about that incident; afterwards this one is linked to it. */
  function join(other: string) {
    if (saying.received) return saying.duplicateOf(call, other);
    saying.joins();
    saying.receive(change({ incident: other, source: call.source ?? "UNKNOWN" }));
  }
}

/** The call and what says it to the service; both live as long as the page. */
function useCall() {
  const list = useIncidents();
  const [call, set] = useState<Call>(() => newCall(serviceNow(list, Date.now())));
  const [saving] = useState(() => new Saving());
  const saying = useRef<CallSaying>(null);
  saying.current ??= new CallSaying(saving);
  const change = (part: Partial<Call>): Call => {
    const next = { ...call, ...part };
    set(next);
    return next;
  };
  return { call, change, saying: saying.current, saving };
}

function Silence({ onSaid }: { onSaid: (fiftyFive: Answer, cough: Answer) => void }) {
  const [fiftyFive, setFiftyFive] = useState<Answer | null>(null);
  const [cough, setCough] = useState<Answer | null>(null);
  return (
    <div className="line">
      <Choice label="55 pressed" value={fiftyFive} of={ANSWERS} onChange={(one) => { setFiftyFive(one); onSaid(one, cough ?? "NOT_ASKED"); }} />
      <Choice label="Cough or tap heard" value={cough} of={ANSWERS} onChange={(one) => { setCough(one); onSaid(fiftyFive ?? "NOT_ASKED", one); }} />
      <p className="quiet small">55 gives no location. A landline stays open for about 45 seconds.</p>
    </div>
  );
}

function Place({ where, onChange, onLeave }: { where: Where; onChange: (where: Where) => void; onLeave: () => void }) {
  const last = useRef("");
  const leave = () => {
    const now = JSON.stringify(where);
    if (now !== last.current) onLeave();
    last.current = now;
  };
  const field = (name: keyof Where, label: string) => (
    <Text label={label} value={where[name]} onChange={(text) => onChange({ ...where, [name]: text })} onLeave={() => {}} />
  );
  return (
    <section className="panel" aria-label="Where" onBlur={(event) => { if (!event.currentTarget.contains(event.relatedTarget)) leave(); }}>
      <h2>Where</h2>
      <div className="line">{field("address", "House and street")}{field("flat", "Flat")}{field("postcode", "Postcode")}{field("district", "District")}</div>
    </section>
  );
}
