import { Badge, type Tone } from "../design/parts";
import { words } from "../words";

const RISK: Record<string, Tone> = { HIGH: "red", MEDIUM: "amber", STANDARD: "plain" };

export const Risk = ({ level }: { level: string | undefined }) => <Badge tone={RISK[level ?? ""] ?? "open"}>{level ? `${words(level)} risk` : "Risk not known"}</Badge>;
