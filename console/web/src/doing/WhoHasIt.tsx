import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { readAll } from "../api/read";
import type { DecisionLine, Leg } from "../api/types";
import { At } from "../incident/parts";
import { useVehicle } from "../incident/vehicles";
import { words } from "../words";
import { whoSent } from "./sending";

type Props = { id: string; leg: Leg; incident: string; reason: string };

/** Who sent the unit or car that was wanted, and where: somebody else was quicker. */
export function WhoHasIt({ id, leg, incident, reason }: Props) {
  const vehicle = useVehicle()(id);
  const job = vehicle?.incident ?? incident;
  const decisions = useQuery({
    queryKey: ["incident", incident, "who-has-it", id, job, reason],
    queryFn: () => readAll<DecisionLine>(`/api/dispatch/dispatch-decisions?incident=${job}&limit=200`, reason),
    refetchInterval: 5000,
  });
  const sent = whoSent(decisions.data ?? [], leg, id);
  if (!sent) return null;
  return (
    <p>
      {vehicle?.callSign} {sent.car ? "was asked" : "was sent"} {job === incident ? "to this incident" : <Link to="/incidents/$id" params={{ id: job }}>to another incident</Link>}{" "}
      by {sent.person ?? words(sent.role)} at <At at={sent.at} />.
    </p>
  );
}
