import { useNavigate } from "@tanstack/react-router";
import { useCallback, useEffect, useMemo, useState } from "react";
import { byUrgency, join } from "../board/entry";
import { isLive, LiveBar } from "../board/LiveBar";
import { useIncidents, useResponses } from "../board/streams";
import { Banner } from "../design/parts";
import { useNow } from "../design/useNow";
import "./map.css";
import { Picture } from "./Picture";
import { incidentSpot, type Spot } from "./spot";
import { SpotList } from "./SpotList";
import { fleetSpots } from "./unit";
import { useFleet } from "./useFleet";

/** How often the ages of fixes are told again. */
const AGES_MILLIS = 5000;

const CARS: readonly Spot["kind"][] = ["car"];
const ALL_KNOWN: readonly Spot["kind"][] = [];
const CREWS: readonly Spot["kind"][] = ["unit", "car"];

/** Where it happens: open incidents, units and cars on a map, and everything that is on it in a list beside it. */
export function MapPage() {
  const incidents = useIncidents();
  const responses = useResponses();
  const calls = useMemo(
    () => [...join(incidents.items, responses.items).values()].sort(byUrgency).map(incidentSpot),
    [incidents.items, responses.items],
  );
  const slowly = useNow(AGES_MILLIS);
  const { fleet, problem } = useFleet(slowly);
  const crews = useMemo(() => (fleet === null ? [] : fleetSpots(fleet, Math.max(slowly, fleet.readAt))), [fleet?.units, fleet?.cars, slowly]);
  const spots = useMemo(() => [...calls, ...crews], [calls, crews]);
  const notKnown = fleet === null ? CREWS : fleet.cars === null ? CARS : ALL_KNOWN;
  const [selected, select] = useState<string | null>(null);
  const navigate = useNavigate();
  const now = useNow(1000);
  useEffect(() => { document.title = "Map - Alongside"; }, []);
  const open = useCallback((spot: Spot) => {
    if (spot.incident) void navigate({ to: "/incidents/$id", params: { id: spot.incident } });
  }, [navigate]);
  return (
    <>
      <div className="head">
        <h1>Map</h1>
        <p className="quiet small" id="summary">{summary(spots)}</p>
        <LiveBar incidents={incidents} responses={responses} />
        {problem && <Banner tone="amber">{problem}</Banner>}
      </div>
      <div className="map-and-list" data-old={!isLive({ incidents, responses }, now)}>
        <Picture spots={spots} selected={selected} onSelect={select} />
        <SpotList spots={spots} notKnown={notKnown} selected={selected} onSelect={select} onOpen={open} />
      </div>
    </>
  );
}

function summary(spots: readonly Spot[]): string {
  const without = spots.filter((spot) => spot.area === null).length;
  return `${spots.length} listed, ${spots.length - without} on the map, ${without} without a place.`;
}
