import { Link } from "@tanstack/react-router";
import type { CaseSchemas } from "../api/types";
import { Badge, Banner, Button } from "../design/parts";
import { useAttempt } from "../saving/useAttempt";
import { useHasRole, useMe } from "../shell/me";
import { dayAndTime } from "../time";
import { Age } from "../lists/List";
import { useListed } from "../lists/useListed";

type Offer = CaseSchemas["HandOffItem"];

/** Until somebody has accepted it, whoever offers it owns it. */
export function HandOffs() {
  const me = useMe()?.person;
  const answers = useHasRole("IDVA", "IDVA_MANAGER", "HUB_TRIAGE_WORKER");
  const offers = useListed<Offer>("/api/case/hand-offs?limit=200");
  if (!offers.items || offers.items.length === 0) return offers.error ? <Banner tone="amber">Whether somebody hands over cannot be read now.</Banner> : null;
  return (
    <section className="panel" aria-label="Hand-overs">
      <h2>Handed over, and accepted by nobody <Badge tone="amber">{offers.items.length}</Badge></h2>
      <ul className="stack">
        {offers.items.map((one) => (
          <li key={`${one.caseId} ${one.deployment}`} className="head">
            <Link to="/cases/$id" params={{ id: one.caseId ?? "" }}>{one.toIdva === me ? "To you" : `To ${one.toIdva ?? one.toTeam ?? "nobody named"}`}</Link>
            <span>offered <Age at={one.offeredAt} now={offers.now} /></span>
            {one.promisedAt ? <strong>Next contact promised for {dayAndTime(one.promisedAt)}</strong> : <span className="quiet">no time was promised</span>}
            {answers && (one.toIdva === me || one.toTeam) && <Answer offer={one} onDone={offers.changed} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Answer({ offer, onDone }: { offer: Offer; onDone: () => unknown }) {
  const body = { deployment: offer.deployment, ...(offer.toTeam && { team: offer.toTeam }) };
  const accept = useAttempt(`/api/case/cases/${offer.caseId}/hand-off/accept`, onDone);
  const decline = useAttempt(`/api/case/cases/${offer.caseId}/hand-off/decline`, onDone);
  const failed = accept.failed ?? decline.failed;
  return (
    <>
      <Button main onPress={() => accept.attempt(body)} isDisabled={accept.busy || decline.busy}>{accept.busy ? "Accepting" : "Accept"}</Button>
      <Button onPress={() => decline.attempt(body)} isDisabled={accept.busy || decline.busy}>Decline</Button>
      {failed && <Banner tone="red" role="alert">Not answered: {failed.message}</Banner>}
    </>
  );
}
