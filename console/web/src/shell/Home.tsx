import { Navigate } from "@tanstack/react-router";
import { BoardPage } from "../board/BoardPage";
import { ADVOCATES, useHasRole, useMe, WATCHES } from "./me";

/** Where work begins, by role. */
export function Home() {
  const me = useMe();
  const watches = useHasRole(...WATCHES);
  const advocates = useHasRole(...ADVOCATES);
  const crews = useHasRole("IDVA_CAR_OFFICER");
  if (!me) return <p className="empty quiet" role="status">Asking who is signed in.</p>;
  if (watches) return <BoardPage />;
  if (advocates) return <Navigate to="/cases" replace />;
  return (
    <div className="empty">
      <h1>Signed in as {me.person}</h1>
      {crews
        ? <p>Your work is on the <a href="/car">car's tablet</a>.</p>
        : <p>Your role has no list of its own. You read an incident at the address that the control room gives you.</p>}
    </div>
  );
}
