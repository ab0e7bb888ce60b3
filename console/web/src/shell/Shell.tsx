import { Link, Outlet, useLocation } from "@tanstack/react-router";
import { useState } from "react";
import { useAlarms } from "../alarms/AlarmsPage";
import { useSiren } from "../alarms/useSiren";
import { CommandLine } from "../command/CommandLine";
import { Badge, Button } from "../design/parts";
import { useNow } from "../design/useNow";
import { clockTime } from "../time";
import { ADVOCATES, CONTROL_ROOM, useHasRole, useMe, WATCHES } from "./me";

/** Where visitors look: nobody's name is around it. */
export const WALL = "/wall";

/** The frame around every view: where one is, the time, and who is signed in. */
export function Shell() {
  const watches = useHasRole(...WATCHES);
  const commands = useHasRole("DISPATCHER", "CONTROL_ROOM_SUPERVISOR");
  if (useLocation().pathname === WALL) return <div className="frame bare"><main id="main"><Outlet /></main></div>;
  return (
    <div className="frame">
      <a className="skip" href="#main">Skip to the content</a>
      <header className="top">
        <p className="name">Alongside</p>
        <nav aria-label="Views"><ControlRoom /><Advocacy /></nav>
        <span className="spring" />
        <Now />
        <nav aria-label="Account">
          {watches && <Siren />}
          <Theme />
          <Person />
          <a href="/sign-out">Sign out</a>
        </nav>
      </header>
      <div />
      <main id="main" tabIndex={-1}><Outlet /></main>
      {commands && <CommandLine />}
    </div>
  );
}

/** Everybody finds the views that are made for their work, and no others. */
function ControlRoom() {
  const works = useHasRole(...WATCHES);
  if (!works) return null;
  return <><Link to="/" activeOptions={{ exact: true }}>Board</Link><NewCall /><Link to="/map">Map</Link><Link to="/wall">Wall</Link><AlarmsLink /><Supervision /><ContactsLink /><HandOver /></>;
}

const HandOver = () => (useHasRole("DISPATCHER", "CONTROL_ROOM_SUPERVISOR") ? <Link to="/handover">Hand-over</Link> : null);

const Supervision = () =>
  useHasRole("CONTROL_ROOM_SUPERVISOR", "CONTROL_ROOM_DA_SPECIALIST", "DISTRICT_SERGEANT", "DISTRICT_INSPECTOR") ? <Link to="/supervisor">Supervision</Link> : null;

function Advocacy() {
  const works = useHasRole(...ADVOCATES);
  const triages = useHasRole("IDVA_MANAGER", "HUB_TRIAGE_WORKER");
  if (!works) return null;
  return <><Link to="/cases">Cases</Link>{triages && <Link to="/triage">Triage</Link>}<ContactsLink /></>;
}

/** Only the control room has the list of what is owed beside the advocates: not the district. */
const ContactsLink = () => (useHasRole(...ADVOCATES, ...CONTROL_ROOM) ? <Link to="/contacts">Contacts owed</Link> : null);

function NewCall() {
  return useHasRole("CALL_HANDLER", "DISPATCHER", "CONTROL_ROOM_SUPERVISOR") ? <Link to="/call">New call</Link> : null;
}

/** How many there are is seen from every view; none of them is ever in the way. */
function AlarmsLink() {
  const { alarms } = useAlarms();
  return (
    <Link to="/alarms">
      Alarms {alarms.length > 0 && <Badge tone="red">{alarms.some((one) => one.grave) ? "EMERGENCY, " : ""}{alarms.length}</Badge>}
    </Link>
  );
}

/** A crew's call for help is heard, where somebody has switched the sound on; what sounds is silenced, never switched off for the next one. */
function Siren() {
  const { alarms } = useAlarms();
  const siren = useSiren(alarms.filter((one) => one.grave).map((one) => one.key));
  return siren.sounds
    ? <Button main onPress={siren.silenceNow}>Silence at this desk</Button>
    : <Button onPress={siren.toggle} aria-pressed={siren.on}>{siren.on ? "Sound on" : "Sound off"}</Button>;
}

function Now() {
  return <time className="now">{clockTime(useNow(1000))}</time>;
}

function Person() {
  const me = useMe();
  return <span>{me ? `${me.person} (${me.roles.join(", ")})` : "Signing in"}</span>;
}

/** Light or dark for this page; the next one follows the machine's setting again. */
function Theme() {
  const [dark, setDark] = useState(() => matchMedia("(prefers-color-scheme: dark)").matches);
  const turn = () => {
    document.documentElement.dataset.theme = dark ? "light" : "dark";
    setDark(!dark);
  };
  return <Button onPress={turn}>{dark ? "Light" : "Dark"}</Button>;
}
