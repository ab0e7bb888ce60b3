import { useNavigate } from "@tanstack/react-router";
import { useEffect, useMemo, useState } from "react";
import { byUrgency, join } from "../board/entry";
import { isLive, LiveBar } from "../board/LiveBar";
import { useIncidents, useResponses } from "../board/streams";
import { useNow } from "../design/useNow";
import "./map.css";
import { Picture } from "./Picture";
import { incidentSpot, type Spot } from "./spot";
import { SpotList } from "./SpotList";

/** Where it happens: open incidents on a map, and everything that is on it in a list beside it. */
export function MapPage() {
  const incidents = useIncidents();
  const responses = useResponses();
  const spots = useMemo(
    () => [...join(incidents.items, responses.items).values()].sort(byUrgency).map(incidentSpot),
    [incidents.items, responses.items],
  );
  const [selected, select] = useState<string | null>(null);
  const navigate = useNavigate();
  const now = useNow(1000);
  useEffect(() => { document.title = "Map - Alongside"; }, []);
  const open = (spot: Spot) => { if (spot.incident) void navigate({ to: "/incidents/$id", params: { id: spot.incident } }); };
  return (
    <>
      <div className="head">
        <h1>Map</h1>
        <p className="quiet small" id="summary">{summary(spots)}</p>
        <LiveBar incidents={incidents} responses={responses} />
      </div>
      <div className="map-and-list" data-old={!isLive({ incidents, responses }, now)}>
        <Picture spots={spots} selected={selected} onSelect={select} />
        <SpotList spots={spots} selected={selected} onSelect={select} onOpen={open} />
      </div>
    </>
  );
}

function summary(spots: readonly Spot[]): string {
  const without = spots.filter((spot) => spot.area === null).length;
  return `${spots.length} listed, ${spots.length - without} on the map, ${without} without a place.`;
}
