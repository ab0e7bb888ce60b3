import { Link, Outlet, useLocation } from "@tanstack/react-router";
import { useState } from "react";
import { useAlarms } from "../alarms/AlarmsPage";
import { Badge, Button } from "../design/parts";
import { useNow } from "../design/useNow";
import { clockTime } from "../time";
import { useHasRole, useMe } from "./me";

/** Where visitors look: nobody's name is around it. */
export const WALL = "/wall";

/** The frame around every view: where one is, the time, and who is signed in. */
export function Shell() {
  if (useLocation().pathname === WALL) return <div className="frame bare"><main id="main"><Outlet /></main></div>;
  return (
    <div className="frame">
      <a className="skip" href="#main">Skip to the content</a>
      <header className="top">
        <p className="name">Alongside</p>
        <nav aria-label="Views"><Link to="/" activeOptions={{ exact: true }}>Board</Link><NewCall /><Link to="/map">Map</Link><Link to="/wall">Wall</Link><AlarmsLink /></nav>
        <span className="spring" />
        <Now />
        <nav aria-label="Account">
          <Theme />
          <Person />
          <a href="/sign-out">Sign out</a>
        </nav>
      </header>
      <div />
      <main id="main" tabIndex={-1}><Outlet /></main>
    </div>
  );
}

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
