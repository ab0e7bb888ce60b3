import { useEffect, useState } from "react";

/** The time by this machine's clock, told again every so often. */
export function useNow(everyMillis: number): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMillis);
    return () => clearInterval(timer);
  }, [everyMillis]);
  return now;
}
