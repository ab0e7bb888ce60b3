import type { components as Dispatch } from "./dispatch";
import type { components as Incident } from "./incident";

/** One open response as dispatch-service tells it. */
export type ResponseLine = Dispatch["schemas"]["BoardLine"];
export type LegLine = Dispatch["schemas"]["LegLine"];

/** One open incident as incident-service tells it. */
export type IncidentItem = Incident["schemas"]["BoardItem"];
export type FlagReading = Incident["schemas"]["FlagReading"];
