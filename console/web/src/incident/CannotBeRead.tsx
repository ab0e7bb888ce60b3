import { NotAnswered } from "../api/read";
import { Banner } from "../design/parts";

/** A part of the story that is not there: still being read, none, not for this role, or not to be had now. */
export function CannotBeRead({ error }: { error: Error | null }) {
  if (error === null) return <p className="quiet">Reading.</p>;
  if (error instanceof NotAnswered && error.status === 404) return <p className="quiet">There is none.</p>;
  if (error instanceof NotAnswered && error.status === 403) return <p className="quiet">Your role does not see this.</p>;
  return <Banner tone="red">Cannot be read now: {error.message}. Trying again.</Banner>;
}
