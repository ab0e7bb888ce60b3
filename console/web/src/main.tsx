import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { AlarmsPage } from "./alarms/AlarmsPage";
import { BoardPage } from "./board/BoardPage";
import "./design/base.css";
import { IncidentPage } from "./incident/IncidentPage";
import { ReasonGiven } from "./shell/reason";
import { Unknown } from "./shell/Unknown";
import { Shell, WALL } from "./shell/Shell";

const root = createRootRoute({ component: Shell, notFoundComponent: Unknown });
const board = createRoute({ getParentRoute: () => root, path: "/", component: BoardPage });

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

const router = createRouter({ routeTree: root.addChildren([board, call, map, wall, alarms, incident]) });

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
