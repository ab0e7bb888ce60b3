import { useSyncExternalStore } from "react";
import type { IncidentItem, ResponseLine } from "../api/types";
import type { Listed } from "../live/list";
import { LiveList } from "../live/LiveList";

const incidents = new LiveList<IncidentItem>("/api/incident/incidents/stream", (item) => item.recordId ?? "");

const responses = new LiveList<ResponseLine>("/api/dispatch/co-responses/stream", (line) => line.incident ?? "");

export const useIncidents = (): Listed<IncidentItem> => useSyncExternalStore(incidents.subscribe, incidents.snapshot);

export const useResponses = (): Listed<ResponseLine> => useSyncExternalStore(responses.subscribe, responses.snapshot);
