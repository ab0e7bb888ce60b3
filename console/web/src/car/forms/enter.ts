import { type CaseReport, ofCase, recordLine } from "../reports";
import type { About } from "../work/VictimPage";

/** The key of the line that opens this victim's record: entered now, where it was not before. */
export async function record(about: About): Promise<string | null> {
  const line = recordLine(about.work.lines, about, about.victim);
  return line?.key ?? about.work.enter(ofCase(about, about.victim, "advocacy/needs", {}).record(Date.now()));
}

/** Writes something for the victim's case; false where it was not entered. */
export async function enterForCase<K extends keyof CaseReport>(about: About, report: K, body: CaseReport[K]): Promise<boolean> {
  const opened = await record(about);
  return opened !== null && (await about.work.enter(ofCase(about, about.victim, report, body).report(opened))) !== null;
}
