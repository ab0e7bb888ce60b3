import { useEffect } from "react";
import { useQueryClient } from "@tanstack/react-query";
import { Banner } from "../design/parts";
import { useNow } from "../design/useNow";
import type { Listed } from "../live/list";
import { type Liveness, livenessOf } from "../live/liveness";
import { meQuery } from "../shell/me";

const LOOK_MILLIS = 500;

type Lists = { readonly incidents: Listed<unknown>; readonly responses: Listed<unknown> };

/** Says at all times whether the board is live, behind, or cut off and since when. */
export function LiveBar(lists: Lists) {
  const now = useNow(LOOK_MILLIS);
  const state = both(livenessOf(lists.incidents, now), livenessOf(lists.responses, now));
  useSignInAskedAgain(lists.responses.line);
  const tone = state.state === "live" ? "green" : state.state === "waiting" ? "quiet" : "red";
  return <Banner tone={tone}>{state.text}</Banner>;
}

/** Whether everything on the board is live. */
export const isLive = (lists: Lists, now: number) =>
  both(livenessOf(lists.incidents, now), livenessOf(lists.responses, now)).state === "live";

/** One sentence where both say the same; otherwise which half of the board it is about. */
function both(incidents: Liveness, responses: Liveness): Liveness {
  if (incidents.text === responses.text) return incidents;
  const worst = [incidents, responses].find((one) => one.state === "stale") ?? incidents;
  const parts = [
    ...(incidents.state === "live" ? [] : [`Incidents: ${incidents.text}`]),
    ...(responses.state === "live" ? [] : [`Responses: ${responses.text}`]),
  ];
  return { state: worst.state === "live" ? responses.state : worst.state, text: parts.join(" ") };
}

/** A stream that ended may mean that the sign-in did. */
function useSignInAskedAgain(line: string) {
  const queries = useQueryClient();
  useEffect(() => {
    if (line === "CUT") void queries.invalidateQueries(meQuery);
  }, [line, queries]);
}
