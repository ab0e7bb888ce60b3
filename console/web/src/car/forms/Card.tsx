import { type ReactNode, useState } from "react";
import { Button } from "../../design/parts";

/** One thing to do, with its heading; its form opens when it is wanted. */
export function Card({ title, ask, above, children }: { title: string; ask: string; above?: ReactNode; children: (close: () => void) => ReactNode }) {
  const [open, turn] = useState(false);
  return (
    <section className="panel" aria-label={title}>
      <h2>{title}</h2>
      {above}
      {open ? children(() => turn(false)) : <div><Button main onPress={() => turn(true)}>{ask}</Button></div>}
    </section>
  );
}
