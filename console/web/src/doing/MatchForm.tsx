import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { Form, Label, Radio, RadioGroup } from "react-aria-components";
import { lookFor } from "../api/read";
import type { Candidate, CandidatePage, IncidentDetail, PartyDetail } from "../api/types";
import { Pick } from "../design/fields";
import { Banner, Button } from "../design/parts";
import { None } from "../incident/parts";
import { useAttempt } from "../saving/useAttempt";
import { dayAndTime } from "../time";
import { words } from "../words";
import { described, inWords } from "./people";

type Props = { incident: string; detail: IncidentDetail; reason: string; hidden: boolean; onDone: () => void };

/** Who of earlier incidents somebody in this one may be: the page proposes, a person says so, and may take it back. */
export function MatchForm({ incident, detail, reason, hidden, onDone }: Props) {
  const parties = detail.parties ?? [];
  const [who, setWho] = useState("");
  const [picked, pick] = useState<string | null>(null);
  const party = parties.find((one) => one.party === who) ?? parties[0];
  const matched = (detail.matches ?? []).filter((one) => one.party === party?.party);
  const found = useCandidates(incident, party, reason, !hidden);
  const isMatched = (id: string) => matched.some((one) => one.otherParty === id);
  const candidates = (found.data ?? []).filter((one) => !isMatched(one.recordId ?? ""));
  const candidate = candidates.find((one) => one.recordId === picked);
  const former = matched.find((one) => one.otherParty === picked);
  const { attempt, busy, failed } = useAttempt(`/api/incident/incidents/${incident}/matches${former ? "/withdrawal" : ""}`, () => {
    pick(null);
    onDone();
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (former) attempt({ party: former.party, otherIncident: former.otherIncident, otherParty: former.otherParty });
    else if (candidate) {
      attempt({
        party: party?.party, otherIncident: candidate.incident, otherParty: candidate.recordId, scorePercent: candidate.scorePercent,
        basis: "CONFIRMED_BY_PERSON",
      });
    }
  };
  return (
    <Form className="panel" onSubmit={send} hidden={hidden} aria-label="Same person">
      {parties.length === 0 && <None>Nobody is named yet.</None>}
      {parties.length > 0 && <Pick label="Who" value={party?.party ?? ""} of={parties.map((one) => [one.party ?? "", inWords(one)])} onChange={(one) => { setWho(one); pick(null); }} />}
      {found.error && <Banner tone="red" role="alert">Not looked up: {found.error.message}. That is not the same as nobody found.</Banner>}
      {found.isFetching && !found.data && <p className="quiet" role="status">Looking.</p>}
      {found.data && candidates.length + matched.length === 0 && <None>Nobody on record is like what is known of this person.</None>}
      {candidates.length + matched.length > 0 && (
        <RadioGroup className="candidates" value={picked} onChange={pick}>
          <Label>May be</Label>
          {matched.map((one) => (
            <Radio key={one.otherParty} value={one.otherParty ?? ""} className="option">
              <strong>Said to be the same person</strong> as somebody in <Link to="/incidents/$id" params={{ id: one.otherIncident ?? "" }}>another incident</Link>
            </Radio>
          ))}
          {candidates.map((one) => <Radio key={one.recordId} value={one.recordId ?? ""} className="option"><Likeness of={one} /></Radio>)}
        </RadioGroup>
      )}
      <div className="head">
        <Button type="submit" main isDisabled={busy || !(candidate ?? former)}>{busy ? "Saving" : former ? "Not the same after all" : "Same person"}</Button>
        <span className="quiet">Look at the other incident first: all figures of these two are joined, and parted again when it is taken back.</span>
      </div>
      {failed && <Banner tone="red" role="alert">Not saved, and still here: {failed.message}</Banner>}
    </Form>
  );
}

function Likeness({ of }: { of: Candidate }) {
  return (
    <>
      <strong>{of.scorePercent}%</strong>
      <span>{(of.reasons ?? []).map((reason) => words(reason).toLowerCase()).join(", ")}</span>
      <Link to="/incidents/$id" params={{ id: of.incident ?? "" }}>{of.receivedAt ? dayAndTime(of.receivedAt) : "Date not known"}</Link>
      <span className="quiet">{(of.roles ?? []).map((role) => words(role).toLowerCase()).join(", ")}</span>
    </>
  );
}

const useCandidates = (incident: string, party: PartyDetail | undefined, reason: string, wanted: boolean) =>
  useQuery({
    queryKey: ["candidates", incident, party, reason],
    queryFn: async ({ signal }) =>
      (await lookFor<CandidatePage>("/api/incident/person-candidates", { incident, ...described(party) }, reason, signal)).items ?? [],
    enabled: wanted && Object.keys(described(party)).length > 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
