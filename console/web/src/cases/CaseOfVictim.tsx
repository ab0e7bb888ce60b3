import { useQuery } from "@tanstack/react-query";
import { Link, Navigate } from "@tanstack/react-router";
import { read } from "../api/read";
import type { CaseSchemas } from "../api/types";
import { Banner } from "../design/parts";

/** Finds the case of a victim in an incident, and goes there. */
export function CaseOfVictim({ incident, victim }: { incident: string; victim: string }) {
  const found = useQuery({
    queryKey: ["case-of", incident, victim], queryFn: () => read<CaseSchemas["ViewAnswerCaseItem"]>(`/api/case/cases?incident=${incident}&limit=50`),
  });
  const one = found.data?.items?.find((item) => item.victim === victim);
  if (one) return <Navigate to="/cases/$id" params={{ id: one.id ?? "" }} replace />;
  if (found.isPending) return <p className="quiet" role="status">Looking for the case.</p>;
  return (
    <div className="empty">
      <h1>Contact owed</h1>
      {found.error
        ? <Banner tone="red" role="alert">The case cannot be read now: {found.error.message}</Banner>
        : <Banner tone="amber">Nobody has opened a contact record for this victim yet, so nobody has said how it is safe to reach them. Ask the officer who was there.</Banner>}
      <p><Link to="/contacts">Back to the contacts</Link></p>
    </div>
  );
}
