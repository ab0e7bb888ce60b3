import { useQuery } from "@tanstack/react-query";
import { lookFor } from "../api/read";
import type { DeploymentMode, Leg, Recommended } from "../api/types";

/** Whoever goes through the legs with an arrow key asks for the one where they stop. */
const STOPPED_MILLIS = 250;

const rest = (signal: AbortSignal) =>
  new Promise<void>((done, fail) => {
    const timer = setTimeout(done, STOPPED_MILLIS);
    signal.addEventListener("abort", () => { clearTimeout(timer); fail(signal.reason); });
  });

/** Who should carry a leg. The list stays as it was shown until it is asked for again: nothing moves under a hand. */
export function useRecommendation(incident: string, leg: Leg, mode: DeploymentMode, reason: string, wanted: boolean) {
  const asked = leg === "IDVA_CAR" ? { leg, mode } : { leg };
  return useQuery({
    queryKey: ["recommendation", incident, asked, reason],
    queryFn: async ({ signal }) => {
      await rest(signal);
      return lookFor<Recommended>(`/api/dispatch/co-responses/${incident}/recommendations`, asked, reason, signal);
    },
    enabled: wanted,
    gcTime: 0,
    staleTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    retry: false,
  });
}
