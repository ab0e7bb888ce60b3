import { useEffect } from "react";

/** A tablet that was laid down unlocked is somebody else's soon: an assumption, of one talk at a door. */
export const IDLE_MILLIS = 300_000;

const SIGNS_OF_LIFE = ["pointerdown", "keydown"] as const;

/** Tells once nobody has touched the tablet for a while; a device that slept tells as it wakes. */
export function useIdle(tell: () => void) {
  useEffect(() => {
    let touchedAt = Date.now();
    const touch = () => { touchedAt = Date.now(); };
    const look = () => { if (Date.now() - touchedAt >= IDLE_MILLIS) tell(); };
    const timer = setInterval(look, 1000);
    SIGNS_OF_LIFE.forEach((sign) => addEventListener(sign, touch, true));
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      SIGNS_OF_LIFE.forEach((sign) => removeEventListener(sign, touch, true));
      document.removeEventListener("visibilitychange", look);
    };
  }, [tell]);
}
