import type { ReactNode } from "react";
import { NotAnswered } from "../api/read";
import { Badge, Banner } from "../design/parts";
import { ago, dayAndTime, howLong, type When } from "../time";
import "./lists.css";

const SOON_MILLIS = 3_600_000;

/** By when something is owed; late is said in words. */
export function Due({ at, now }: { at: When | undefined; now: number }) {
  if (!at) return <span className="quiet">Nothing due</span>;
  const left = new Date(at).getTime() - now;
  if (left < 0) return <Badge tone="red">▲ {howLong(left)} late</Badge>;
  return <Badge tone={left < SOON_MILLIS ? "amber" : "plain"}>{left < SOON_MILLIS ? "◔ " : ""}in {howLong(left)}</Badge>;
}

export const Age = ({ at, now }: { at: When | undefined; now: number }) =>
  at ? <time dateTime={new Date(at).toISOString()} title={dayAndTime(at)}>{ago(at, now)}</time> : <span className="quiet">not known</span>;

type ListProps<T> = {
  of: readonly T[] | undefined;
  error: Error | null;
  readAt: number;
  now: number;
  /** What is read, such as "your cases". */
  what: string;
  none: string;
  columns: readonly string[];
  row: (one: T) => ReactNode;
};

/** A list with its states: not read yet, refused, old, empty. */
export function List<T>({ of, error, readAt, what, none, columns, row }: ListProps<T>) {
  if (error instanceof NotAnswered && error.status === 403) return <Banner tone="quiet">Your role may not read {what}.</Banner>;
  if (!of) return error ? <Banner tone="red" role="alert">{capital(what)} cannot be read now: {error.message}. Trying again.</Banner> : <p className="quiet" role="status">Reading {what}.</p>;
  return (
    <>
      {error && <Banner tone="red">This is how it was read {ago(readAt, Date.now())}. It cannot be read now; trying again.</Banner>}
      {of.length === 0 ? <p className="quiet">{none}</p> : (
        <table className="list">
          <thead><tr>{columns.map((name) => <th key={name} scope="col">{name}</th>)}</tr></thead>
          <tbody>{of.map(row)}</tbody>
        </table>
      )}
    </>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
