import { useCallback, useEffect, useRef, useState } from "react";

const LOOK_MILLIS = 600_000;

/**
 * Keeps the page on the device, so that it opens without network. Tells when a new version of it lies ready, and takes it:
 * the page starts anew with it.
 */
export function useNewVersion(): { readonly ready: boolean; readonly take: () => void } {
  const [waiting, show] = useState<ServiceWorker | null>(null);
  const taking = useRef(false);
  useEffect(() => {
    if (!("serviceWorker" in navigator)) return;
    const start = () => { if (taking.current) location.reload(); };
    navigator.serviceWorker.addEventListener("controllerchange", start);
    let timer = 0;
    void navigator.serviceWorker.register("/car-worker.js", { scope: "/car" }).then((kept) => {
      const look = () => { if (kept.waiting && navigator.serviceWorker.controller) show(kept.waiting); };
      look();
      kept.addEventListener("updatefound", () => kept.installing?.addEventListener("statechange", look));
      timer = window.setInterval(() => void kept.update().catch(() => {}), LOOK_MILLIS);
    }).catch(() => {});
    // A browser short of space asks nobody before it throws away what is not persistent.
    void navigator.storage?.persist?.();
    return () => {
      clearInterval(timer);
      navigator.serviceWorker.removeEventListener("controllerchange", start);
    };
  }, []);
  const take = useCallback(() => {
    taking.current = true;
    waiting?.postMessage("TAKE_OVER");
  }, [waiting]);
  return { ready: waiting !== null, take };
}
