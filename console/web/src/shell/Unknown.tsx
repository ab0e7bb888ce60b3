import { Link } from "@tanstack/react-router";

/** An address that leads nowhere. */
export const Unknown = () => (
  <>
    <h1>There is no such page</h1>
    <p><Link to="/">Go to the board</Link></p>
  </>
);
