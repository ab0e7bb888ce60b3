import { useEffect, useState } from "react";

/** Counts the turns between light and dark, the machine's or the page's own, so that colours are asked for again. */
export function useTheme(): number {
  const [turns, turn] = useState(0);
  useEffect(() => {
    const turned = () => turn((count) => count + 1);
    const machine = matchMedia("(prefers-color-scheme: dark)");
    const page = new MutationObserver(turned);
    machine.addEventListener("change", turned);
    page.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    return () => {
      machine.removeEventListener("change", turned);
      page.disconnect();
    };
  }, []);
  return turns;
}
