import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { AlarmsPage } from "./alarms/AlarmsPage";
import "./design/base.css";
import { IncidentPage } from "./incident/IncidentPage";
import { Home } from "./shell/Home";
import { ReasonGiven } from "./shell/reason";
import { Unknown } from "./shell/Unknown";
import { Shell, WALL } from "./shell/Shell";

const root = createRootRoute({ component: Shell, notFoundComponent: Unknown });
const board = createRoute({ getParentRoute: () => root, path: "/", component: Home });

const call = createRoute({ getParentRoute: () => root, path: "/call", component: lazyRouteComponent(() => import("./call/CallPage"), "CallPage") });
const map = createRoute({ getParentRoute: () => root, path: "/map", component: lazyRouteComponent(() => import("./map/MapPage"), "MapPage") });
const wall = createRoute({ getParentRoute: () => root, path: WALL, component: lazyRouteComponent(() => import("./wall/WallPage"), "WallPage") });
const alarms = createRoute({ getParentRoute: () => root, path: "/alarms", component: AlarmsPage });
const incident = createRoute({
  getParentRoute: () => root,
  path: "/incidents/$id",
  component: () => {
    const { id } = incident.useParams();
    return <IncidentPage key={id} id={id} />;
  },
});

const supervisor = createRoute({ getParentRoute: () => root, path: "/supervisor", component: lazyRouteComponent(() => import("./supervisor/SupervisorPage"), "SupervisorPage") });
const handover = createRoute({ getParentRoute: () => root, path: "/handover", component: lazyRouteComponent(() => import("./handover/HandOverPage"), "HandOverPage") });
const cases = createRoute({ getParentRoute: () => root, path: "/cases", component: lazyRouteComponent(() => import("./cases/CasesPage"), "CasesPage") });
const triage = createRoute({ getParentRoute: () => root, path: "/triage", component: lazyRouteComponent(() => import("./cases/TriagePage"), "TriagePage") });
const contacts = createRoute({ getParentRoute: () => root, path: "/contacts", component: lazyRouteComponent(() => import("./cases/ContactsPage"), "ContactsPage") });
const CasePage = lazyRouteComponent(() => import("./cases/CasePage"), "CasePage");
const oneCase = createRoute({
  getParentRoute: () => root,
  path: "/cases/$id",
  component: () => {
    const { id } = oneCase.useParams();
    return <CasePage key={id} id={id} />;
  },
});
const CaseOfVictim = lazyRouteComponent(() => import("./cases/CaseOfVictim"), "CaseOfVictim");
const caseOf = createRoute({ getParentRoute: () => root, path: "/contacts/$incident/$victim", component: () => <CaseOfVictim {...caseOf.useParams()} /> });

const router = createRouter({ routeTree: root.addChildren([board, call, map, wall, alarms, incident, supervisor, handover, cases, oneCase, triage, contacts, caseOf]) });

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}

// What was read is kept in this page's memory only, and nothing is asked twice because a window got the focus.
const queries = new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: false, retry: 1 } } });

createRoot(document.getElementById("app")!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <ReasonGiven>
        <RouterProvider router={router} />
      </ReasonGiven>
    </QueryClientProvider>
  </StrictMode>,
);
