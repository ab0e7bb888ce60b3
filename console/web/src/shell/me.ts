import { queryOptions, useQuery } from "@tanstack/react-query";
import { z } from "zod";

const Me = z.object({ person: z.string(), roles: z.array(z.string()) });

export const meQuery = queryOptions({
  queryKey: ["me"],
  queryFn: async () => {
    const answer = await fetch("/api/me", { headers: { "X-Requested-With": "JavaScript" } });
    if (!answer.ok) throw new Error(`who is signed in cannot be told (${answer.status})`);
    return Me.parse(await answer.json());
  },
  staleTime: 60_000,
});

/** Who is signed in; undefined until that is known. */
export const useMe = () => useQuery(meQuery).data;

export const CONTROL_ROOM = ["CALL_HANDLER", "DISPATCHER", "CONTROL_ROOM_SUPERVISOR", "CONTROL_ROOM_DA_SPECIALIST"] as const;

/** Those whose work is the live board. */
export const WATCHES = [...CONTROL_ROOM, "DISTRICT_SERGEANT", "DISTRICT_INSPECTOR"] as const;

/** The other side of the wall: those who support victims. */
export const ADVOCATES = ["IDVA", "IDVA_MANAGER", "HUB_TRIAGE_WORKER", "IDVA_CAR_ADVOCATE"] as const;

/** Whether who is signed in has one of these roles. The services decide what may be done; this only leaves out what they would refuse. */
export const useHasRole = (...roles: readonly string[]) => useMe()?.roles.some((role) => roles.includes(role)) ?? false;
