import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { read, readAll } from "../api/read";
import type { CarBoardLine, DecisionLine, IncidentAnswer, LogLine, RecordsAnswer, ResponseAnswer, UnitLine } from "../api/types";
import { useIncidents, useResponses } from "../board/streams";
import { vehicles } from "./vehicles";

/** Each look is on record, so a burst of changes is read once. */
const AFTER_A_CHANGE_MILLIS = 1500;

/** An ended incident is on no live list. */
const AGAIN_MILLIS = 60_000;

const PAGE = "limit=200";

/** One incident with the response to it: read whole, and read again when the live lists tell of a change. */
export function useIncident(id: string, reason: string) {
  const incidents = useIncidents();
  const responses = useResponses();
  const line = responses.items.get(id);
  useReadAgain(id, incidents.items.get(id), line);
  const part = <T>(name: string, ask: () => Promise<T>) =>
    useQuery({
      queryKey: ["incident", id, name, reason],
      queryFn: ask,
      placeholderData: keepPreviousData,
      refetchInterval: AGAIN_MILLIS,
    });
  return {
    incidents,
    responses,
    line,
    detail: part("detail", () => read<IncidentAnswer>(`/api/incident/incidents/${id}`, reason)),
    log: part("log", () => readAll<LogLine>(`/api/incident/incidents/${id}/log?${PAGE}`, reason)),
    records: part("records", () => read<RecordsAnswer>(`/api/incident/incidents/${id}/records`, reason)),
    response: part("response", () => read<ResponseAnswer>(`/api/dispatch/co-responses/${id}`, reason)),
    decisions: part("decisions", () => readAll<DecisionLine>(`/api/dispatch/dispatch-decisions?incident=${id}&${PAGE}`, reason)),
    vehicles: vehicles(
      part("units", () => readAll<UnitLine>(`/api/dispatch/units?${PAGE}`, reason)).data,
      part("cars", () => readAll<CarBoardLine>(`/api/dispatch/dispatch-cars?${PAGE}`, reason)).data,
    ),
  };
}

function useReadAgain(id: string, ...told: readonly unknown[]) {
  const queries = useQueryClient();
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    const timer = setTimeout(() => void queries.invalidateQueries({ queryKey: ["incident", id] }), AFTER_A_CHANGE_MILLIS);
    return () => clearTimeout(timer);
  }, [queries, id, ...told]);
}
