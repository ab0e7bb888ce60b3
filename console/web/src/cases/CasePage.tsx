import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import { NotAnswered, read } from "../api/read";
import type { CaseSchemas, ContactLine } from "../api/types";
import { Badge, Badges, Banner } from "../design/parts";
import { At, Facts, FirstDay, None, Panel, Said } from "../incident/parts";
import { ADVOCATES, useHasRole } from "../shell/me";
import { AskForReason, ReasonInUse, useReason } from "../shell/reason";
import { dayOf } from "../time";
import { words } from "../words";
import "./cases.css";
import { Due } from "../lists/List";
import { Risk } from "./parts";
import { Reach } from "./Reach";
import { SafeContactBanner, useRules } from "./SafeContact";
import { Support } from "./Support";
import { AFTER_A_CHANGE_MILLIS, AGAIN_MILLIS, useListed } from "../lists/useListed";

type Page = CaseSchemas["CasePage"];

/** One case on one screen: how it is safe to reach the victim before anything by which they are reached. */
export function CasePage({ id }: { id: string }) {
  const { reason } = useReason();
  useEffect(() => { document.title = "Case - Alongside"; }, []);
  return reason === null ? <AskForReason /> : <OneCase id={id} reason={reason} />;
}

function OneCase({ id, reason }: { id: string; reason: string }) {
  const queries = useQueryClient();
  const works = useHasRole(...ADVOCATES);
  const file = useQuery({
    queryKey: ["case", id, "page", reason], queryFn: () => read<CaseSchemas["RecordAnswerCasePage"]>(`/api/case/cases/${id}`, reason), refetchInterval: AGAIN_MILLIS,
  });
  const rules = useRules(id, reason);
  const attempts = useListed<CaseSchemas["AttemptItem"]>(`/api/case/cases/${id}/contact-attempts?limit=200`, reason);
  const page = file.data?.item;
  if (!page) return <NotThere error={file.error} />;
  const readAgain = () => {
    const all = () => void queries.invalidateQueries({ queryKey: ["case", id] });
    all();
    setTimeout(all, AFTER_A_CHANGE_MILLIS);
    attempts.changed();
  };
  return (
    <FirstDay value={dayOf(attempts.now)}>
      <div className="head noprint"><Link to="/cases">Cases</Link><ReasonInUse /></div>
      {file.error && <Banner tone="red">This page is as it was read before. It cannot be read now; trying again.</Banner>}
      <Head page={page} now={attempts.now} />
      <div className="case">
        <SafeContactBanner rules={rules.data} error={rules.error} />
        {works && <Reach id={id} reason={reason} known={!!rules.data && !rules.error} late={isLate(page, attempts.now)} onDone={readAgain} />}
        <Panel title="Attempts">
          {attempts.error && !attempts.items && <Banner tone="red">The attempts cannot be read now.</Banner>}
          {attempts.items?.length === 0 && <None>Nobody has tried yet.</None>}
          <ol className="stack">{attempts.items?.map((one) => <li key={one.id}><Tried one={one} /></li>)}</ol>
        </Panel>
        <Panel title="Support">
          <Facts of={[
            ["With", page.support?.idva ?? page.support?.team ?? "Nobody yet"],
            ["Takes part since", page.support?.engagedAt && <At at={page.support.engagedAt} />],
            ["Sessions", page.advocacy?.sessions],
            ["Towards a prosecution", page.position && words(page.position)],
            ["MARAC", page.maracReferredAt && <>referred <At at={page.maracReferredAt} /></>],
          ]} />
          {works && <Support id={id} onDone={readAgain} />}
        </Panel>
        {page.referral && <Referral of={page.referral} />}
        {page.incident && <Owed incident={page.incident} victim={page.victim} reason={reason} />}
      </div>
    </FirstDay>
  );
}

const isLate = (page: Page, now: number) => !!page.contact?.dueAt && Date.parse(page.contact.dueAt) < now;

const Head = ({ page, now }: { page: Page; now: number }) => (
  <div className="incident-head">
    <div>
      <h1><Said personal={page.advocacy?.name} none="Name not shown" /></h1>
      <Badges>
        <Risk level={page.riskLevel} />
        <Badge tone="blue">{words(page.state)}</Badge>
        {(page.contact?.breaches ?? 0) > 0 && <Badge tone="red">{page.contact!.breaches} rules of contact were broken</Badge>}
        {page.duplicateOf && <Badge tone="amber">Duplicate</Badge>}
      </Badges>
      <p className="quiet">Opened <At at={page.openedAt} />{page.openedBecause && `, ${words(page.openedBecause).toLowerCase()}`}</p>
    </div>
    <p className="clock">Next contact: <Due at={page.contact?.dueAt} now={now} /></p>
  </div>
);

const Tried = ({ one }: { one: CaseSchemas["AttemptItem"] }) => (
  <p>
    <At at={one.attemptedAt} /> {words(one.channel)}: <strong>{words(one.reached).toLowerCase()}</strong> <span className="quiet">{words(one.by)}</span>{" "}
    {(one.breaches ?? []).map((breach) => <Badge key={breach} tone="red">{words(breach)}</Badge>)}
  </p>
);

const Referral = ({ of }: { of: NonNullable<Page["referral"]> }) => (
  <Panel title="Referral">
    <Facts of={[
      ["From", words(of.source)],
      ["Referred", <At key="at" at={of.referredAt} />],
      ["The victim knows", words(of.victimKnows)],
      ["and agrees", words(of.victimAgrees)],
      ["Area", words(of.area)],
      ["In the way", (of.problems ?? []).map(words).join(", ")],
      ["Decided", of.decision && <>{words(of.decision)} <At at={of.decidedAt} /></>],
      ["Reasons", of.reasons && <Said personal={of.reasons} />],
      ["Immediate dangers", of.immediateDangers && <strong><Said personal={of.immediateDangers} /></strong>],
    ]} />
  </Panel>
);

/** What this victim was promised and has not had. */
function Owed({ incident, victim, reason }: { incident: string; victim: string | undefined; reason: string }) {
  const owed = useListed<ContactLine>(`/api/car/deferred-contacts?incident=${incident}&limit=50`, reason);
  const mine = owed.items?.filter((one) => one.victim === victim) ?? [];
  return (
    <Panel title="Contacts owed">
      {owed.error && !owed.items && <Banner tone="amber">What is owed cannot be read now.</Banner>}
      {owed.items && mine.length === 0 && <None>None.</None>}
      <ul className="stack">
        {mine.map((one) => (
          <li key={one.task}>
            {one.open ? <Due at={one.dueAt} now={owed.now} /> : <Badge>{words(one.outcome)}</Badge>} {words(one.reason).toLowerCase()}{" "}
            <span className="quiet">{words(one.route).toLowerCase()} {one.owner ?? one.team}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function NotThere({ error }: { error: Error | null }) {
  if (error === null) return <div className="empty"><h1>Case</h1><p className="quiet" role="status">Reading the case.</p></div>;
  const unknown = error instanceof NotAnswered && (error.status === 404 || error.status === 403);
  return (
    <div className="empty">
      <h1>Case</h1>
      <Banner tone={unknown ? "quiet" : "red"} role="alert">{unknown ? "There is no such case, or it is not one that you may see." : `The case cannot be read now: ${error.message}`}</Banner>
      <p><Link to="/cases">Back to the cases</Link></p>
    </div>
  );
}
