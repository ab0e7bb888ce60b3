/** One server-sent event. */
export type ServerEvent = { readonly name: string; readonly id: string | null; readonly data: string };

/**
 * Cuts a text stream into events (WHATWG "server-sent events"). A fetch is read instead of an EventSource, because only
 * a fetch can say why the person reads (Access-Reason) and learn why it was refused.
 */
export class EventCutter {
  private rest = "";

  /** The events that are complete with this text. */
  feed(text: string): ServerEvent[] {
    const blocks = (this.rest + text).replaceAll("\r\n", "\n").split("\n\n");
    this.rest = blocks.pop() ?? "";
    return blocks.map(eventOf).filter((event) => event.data !== "");
  }
}

function eventOf(block: string): ServerEvent {
  const event = { name: "message", id: null as string | null, data: [] as string[] };
  for (const line of block.split("\n")) {
    const colon = line.indexOf(":");
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
    if (field === "event") event.name = value;
    else if (field === "id") event.id = value;
    else if (field === "data") event.data.push(value);
  }
  return { ...event, data: event.data.join("\n") };
}
