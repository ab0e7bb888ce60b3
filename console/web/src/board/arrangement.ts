/** What is on the screen and in which order, and what waits until the hand is off it. */
export type Arrangement = {
  readonly shown: readonly string[];
  /** Shown last, because putting them where they belong would move what is under the hand. */
  readonly newcomers: readonly string[];
  /** Still shown, marked as gone. */
  readonly gone: readonly string[];
  readonly outOfOrder: boolean;
};

export const arrangedAs = (wanted: readonly string[]): Arrangement => ({
  shown: wanted,
  newcomers: [],
  gone: [],
  outOfOrder: false,
});

/**
 * What to show next. While the screen is held, by a pointer over it or by the focus in it, every line keeps its place: a
 * click or an Enter can never land on another line than the one that was aimed at.
 */
export function arrange(before: Arrangement, wanted: readonly string[], held: boolean): Arrangement {
  if (!held || before.shown.length === 0) return arrangedAs(wanted);
  const there = new Set(before.shown);
  const still = new Set(wanted);
  const added = wanted.filter((id) => !there.has(id));
  const shown = [...before.shown, ...added];
  const gone = shown.filter((id) => !still.has(id));
  const living = shown.filter((id) => still.has(id));
  return {
    shown,
    newcomers: [...before.newcomers.filter((id) => still.has(id)), ...added],
    gone,
    outOfOrder: gone.length > 0 || living.some((id, index) => id !== wanted[index]),
  };
}
