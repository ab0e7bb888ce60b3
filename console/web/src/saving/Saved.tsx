import { useEffect, useSyncExternalStore } from "react";
import { Banner, Button } from "../design/parts";
import { clockTime } from "../time";
import type { Saving, Standing } from "./Saving";

export const useStanding = (saving: Saving): Standing => useSyncExternalStore(saving.subscribe, saving.standing);

/** Whether the service has what was said here; what it refused, with why. The browser asks before a page with more to say is left. */
export function Saved({ saving }: { saving: Saving }) {
  const standing = useStanding(saving);
  useAskBeforeLeaving(standing.waiting.length + standing.refused.length > 0);
  return (
    <div className="saved">
      <State {...standing} />
      {standing.refused.map((refused) => (
        <Banner key={refused.said.key} tone="red" role="alert">
          {refused.said.what}: not saved. {refused.why}{" "}
          <Button onPress={() => saving.again(refused)}>Try again</Button> <Button onPress={() => saving.drop(refused)}>Leave it</Button>
        </Banner>
      ))}
    </div>
  );
}

function State({ waiting, lostAt, signedOut, savedAt }: Standing) {
  if (signedOut) {
    return <Banner tone="red" role="alert">Your session ended. Everything is kept here: <a href="/" target="_blank" rel="noreferrer">sign in in another window</a> and it is saved.</Banner>;
  }
  if (lostAt !== null) {
    return <Banner tone="red" role="alert">Nothing gets through since {clockTime(lostAt)}. {waiting.length} kept here and sent again until it does; go on writing.</Banner>;
  }
  if (waiting.length > 0) return <p role="status" className="quiet">Saving.</p>;
  return <p role="status" className="quiet">{savedAt === null ? "Nothing to save yet." : `All saved at ${clockTime(savedAt)}.`}</p>;
}

function useAskBeforeLeaving(unsaid: boolean) {
  useEffect(() => {
    if (!unsaid) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [unsaid]);
}
