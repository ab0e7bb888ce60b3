// A line of the board in words. Everything becomes text, never markup.
const time = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", hour: "2-digit", minute: "2-digit" });

const at = (instant) => (instant ? time.format(new Date(instant)) : "");
const words = (name) => (name ?? "").toString().replaceAll("_", " ");

export const inOrder = (a, b) => a.openedAt.localeCompare(b.openedAt) || a.incident.localeCompare(b.incident);

export const heading = (item) => `${item.policyLabel ?? item.grade ?? "Not graded"}, opened ${at(item.openedAt)}`;

export function cells(item) {
  return [
    at(item.openedAt),
    item.policyLabel ?? item.grade ?? "Not graded",
    at(item.targetAt),
    item.district ?? "Not known",
    words(item.scene?.scene?.state),
    item.legs.filter((leg) => leg.required).map(leg).join("; "),
    car(item),
    alarms(item),
  ];
}

function leg(one) {
  const carriers = (one.carriers ?? []).map((carrier) => words(carrier.progress) || "ASSIGNED");
  const gap = one.gap ? `gap, ${words(one.gap.reason)}` : "nobody";
  return `${words(one.leg)}: ${carriers.length ? carriers.join(", ") : one.served ? "SERVED" : gap}`;
}

function car(item) {
  if (item.carUnconfirmed) return "UNCONFIRMED";
  const last = item.car.at(-1);
  if (last) return words(last.standing);
  return item.gates.ruledOut ? `Ruled out: ${words(item.gates.ruledOut)}` : words(item.gates.keepsCarAway);
}

function alarms(item) {
  const raised = item.escalations.filter((one) => !one.acknowledgedBy).map((one) => words(one.cause));
  return [...item.emergencies.map(() => "EMERGENCY"), ...raised].join("; ");
}
