// The live board. It shows only what the stream told, and says at all times whether that is still true.
import { cells, heading, inOrder } from "/lines.js";

const REOPEN_MILLIS = 2000;
const LATE_FACTOR = 2; // silences of this many times the longest promised one mean that the stream is dead
const BEHIND_MILLIS = 5000; // a board older than this is not called live
const NEWS_KEPT = 20;

const page = (id) => document.getElementById(id);
const clock = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", timeStyle: "medium" });

const lines = new Map();
let heardAt = null;
let promisedMillis = REOPEN_MILLIS;
let age = null;
let asOf = null;
let open = false;
let signedOut = false;

function hear(message) {
  heardAt = Date.now();
  promisedMillis = message.nextWithinMillis;
  age = message.ageMillis ?? null;
  asOf = message.asOf ?? asOf;
  open = true;
  sayWhetherLive();
}

// --- Whether it is live

function liveness() {
  if (signedOut) return ["stale", `Not live${since()}: your sign-in has ended. Reload the page to sign in again.`];
  if (heardAt === null) return ["waiting", "Not live yet: waiting for the board."];
  if (!open || Date.now() - heardAt > LATE_FACTOR * promisedMillis) {
    return ["stale", `Not live${since()}: the connection is lost. Trying again.`];
  }
  if (age === null) return ["stale", "Connected, but nobody knows how old this board is."];
  if (age > BEHIND_MILLIS) return ["stale", `Behind: this is the board of ${clock.format(new Date(asOf))}.`];
  return ["live", "Live."];
}

function since() {
  return heardAt === null ? "" : ` since ${clock.format(new Date(heardAt))}`;
}

function sayWhetherLive() {
  const [state, text] = liveness();
  const where = page("liveness");
  if (where.textContent !== text) where.textContent = text; // a screen reader speaks each change, once
  where.dataset.state = state;
  page("lines").classList.toggle("old", state !== "live");
}

// --- What it shows

function put(item) {
  const before = lines.get(item.incident);
  const row = before?.row ?? document.createElement("tr");
  const now = { item, row, text: cells(item) };
  now.text.forEach((text, column) => fill(row, column, text, before?.text[column]));
  lines.set(item.incident, now);
  if (!before) insert(now);
  return before ? (before.text.join() === now.text.join() ? null : `Changed: ${heading(item)}`) : `New: ${heading(item)}`;
}

function fill(row, column, text, before) {
  if (text === before) return;
  const cell = row.cells[column] ?? row.appendChild(document.createElement(column === 0 ? "th" : "td"));
  if (column === 0) cell.scope = "row";
  cell.textContent = text;
  cell.classList.toggle("urgent", /UNSAFE|REVOKED|EMERGENCY|UNCONFIRMED/.test(text));
}

// A line keeps its place for as long as it is on the board: nothing moves under a finger or a cursor.
function insert(line) {
  const later = [...lines.values()].filter((other) => other.row.isConnected && inOrder(line.item, other.item) < 0);
  const next = later.sort((a, b) => inOrder(a.item, b.item))[0];
  page("lines").insertBefore(line.row, next ? next.row : null);
}

function takeOut(incident) {
  const line = lines.get(incident);
  if (!line) return null;
  line.row.remove();
  lines.delete(incident);
  return `Gone: ${heading(line.item)}`;
}

function tell(news) {
  news.filter((text) => text !== null).forEach((text) => {
    const entry = document.createElement("li");
    entry.textContent = `${clock.format(new Date())} ${text}`;
    page("news").prepend(entry);
  });
  while (page("news").children.length > NEWS_KEPT) page("news").lastElementChild.remove();
}

function count() {
  const many = lines.size;
  page("summary").textContent = many === 1 ? "1 response." : `${many} responses.`;
  page("none").hidden = many > 0;
}

// --- Where it comes from

let filling = false; // parts of the whole board are no news

function whole(message) {
  const kept = new Set(message.items.map((item) => item.incident));
  [...lines.keys()].filter((incident) => !kept.has(incident)).forEach(takeOut);
  message.items.forEach(put);
  filling = message.more === true;
}

function change(message) {
  const news = [...message.items.map(put), ...(message.gone ?? []).map(takeOut)];
  if (!filling) tell(news);
  filling = filling && message.more === true;
}

function on(source, name, handle) {
  source.addEventListener(name, (event) => {
    const message = JSON.parse(event.data);
    if (message.items) handle(message);
    hear(message);
    count();
  });
}

function watch() {
  const source = new EventSource("/api/board/stream");
  on(source, "whole", whole);
  on(source, "change", change);
  on(source, "beat", () => {});
  source.addEventListener("end", () => lost(source));
  source.addEventListener("error", () => lost(source));
}

async function lost(source) {
  source.close();
  open = false;
  await who();
  sayWhetherLive();
  if (!signedOut) setTimeout(watch, REOPEN_MILLIS);
}

async function who() {
  try {
    const answer = await fetch("/api/me", { headers: { "X-Requested-With": "JavaScript" } });
    signedOut = answer.status === 499 || answer.status === 401;
    if (answer.ok) {
      const me = await answer.json();
      page("me").textContent = `${me.person} (${me.roles.join(", ")})`;
    }
  } catch {
    signedOut = false; // no answer says nothing about the sign-in
  }
}

setInterval(sayWhetherLive, 500);
who();
watch();
