import type { ReactNode } from "react";
import { Button as AriaButton, type ButtonProps } from "react-aria-components";

export type Tone = "red" | "amber" | "green" | "blue" | "plain" | "open" | "quiet";

/** A grade or a state: always words, the colour only says them again. */
export const Badge = ({ tone = "plain", children }: { tone?: Tone; children: ReactNode }) => (
  <span className="badge" data-tone={tone}>{children}</span>
);

/** Several badges that break into lines. */
export const Badges = ({ children }: { children: ReactNode }) => <span className="badges">{children}</span>;

/** What stands between the reader and the view: a state, an error, a warning. Spoken when it appears or changes. */
export const Banner = ({ tone, role = "status", children }: { tone: Tone; role?: "status" | "alert"; children: ReactNode }) => (
  <div className="banner" data-tone={tone} role={role}>{children}</div>
);

export const Button = ({ main = false, ...props }: ButtonProps & { main?: boolean }) => (
  <AriaButton {...props} className={main ? "button main" : "button"} />
);

/** For screen readers only. */
export const Unseen = ({ children }: { children: ReactNode }) => <span className="unseen">{children}</span>;
