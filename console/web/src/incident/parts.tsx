import { createContext, type ReactNode, useContext } from "react";
import type { Personal, Place } from "../api/types";
import { dayAndTime, timeBeside } from "../time";
import { words } from "../words";

/** One part of the story, with its heading. */
export const Panel = ({ title, wide = false, children }: { title: string; wide?: boolean; children: ReactNode }) => (
  <section className={wide ? "panel wide" : "panel"} aria-label={title}>
    <h2>{title}</h2>
    {children}
  </section>
);

/** Words of or about a person: said, or why they cannot be. */
export function Said({ personal, none = "Not known" }: { personal: Personal | undefined; none?: string }) {
  if (!personal) return <span className="quiet">{none}</span>;
  if (personal.state === "ERASED") return <span className="quiet">Erased</span>;
  if (personal.state === "WITHHELD") return <span className="quiet">Not shown to your role</span>;
  return <>{personal.text}</>;
}

/** Where it is, as exactly as it is known and may be shown. */
export const Where = ({ place }: { place: Place | undefined }) => (
  <>
    <Said personal={place?.address} none={words(place?.ward ?? place?.district) || "Not known"} />
    {place?.multiOccupancy && <> (more than one household)</>}
    {place?.protectedAddress && <strong> Protected address</strong>}
  </>
);

/** Pairs of what and how it is; what is not there is left out. */
export const Facts = ({ of }: { of: readonly (readonly [string, ReactNode])[] }) => (
  <dl className="facts">
    {of.filter(([, value]) => value !== null && value !== undefined && value !== "").map(([name, value]) => (
      <div key={name}><dt>{name}</dt><dd>{value}</dd></div>
    ))}
  </dl>
);

/** The day on which the story began: other days are said, that one is not. */
export const FirstDay = createContext("");

/** A time; the whole of it for who hovers. */
export function At({ at }: { at: string | undefined }) {
  const day = useContext(FirstDay);
  return at
    ? <time dateTime={at} title={dayAndTime(at)} className="number">{timeBeside(day, at)}</time>
    : <span className="quiet">time not known</span>;
}

export const None = ({ children }: { children: ReactNode }) => <p className="quiet">{children}</p>;
