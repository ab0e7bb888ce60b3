import type { CarLine } from "../../api/types";
import { useNow } from "../../design/useNow";
import { sceneOf } from "../scene";

/** The scene, to be read at arm's length. Without a job there is none. */
export function SceneSign({ car, readAt }: { car: CarLine | undefined; readAt: number | null }) {
  const now = useNow(1000);
  if (car && !car.deployment && !car.mustWithdraw) return null;
  const scene = sceneOf(car, readAt, now);
  return (
    <section className="scene-sign" data-tone={scene.tone} role={scene.tone === "red" ? "alert" : "status"} aria-label="Scene">
      <strong>{scene.text}</strong>
      <span>{scene.more}</span>
    </section>
  );
}
