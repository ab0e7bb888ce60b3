import { Unseen } from "../design/parts";
import type { GradeFigures } from "./figures";

const TONES: Record<string, string> = { G1: "red", G2: "amber", G3: "blue" };
const SIGNS = { calm: "", soon: "◔ ", past: "▲ " } as const;

/** Open incidents by grade, the most urgent grade first, each with the clocks that run and those that are past. */
export const Grades = ({ grades, told }: { grades: readonly GradeFigures[]; told: boolean }) => (
  <section className="wall-grades" aria-labelledby="wall-grades">
    <h2 id="wall-grades">Open incidents</h2>
    {grades.length === 0 && <p className="quiet">{told ? "No open incidents." : "Nothing has been told yet."}</p>}
    <ul>{grades.map((one) => <li key={one.label} data-tone={one.grade === null ? "open" : TONES[one.grade]}><OneGrade of={one} /></li>)}</ul>
  </section>
);

const OneGrade = ({ of }: { of: GradeFigures }) => (
  <>
    <h3>{of.label}</h3>
    <p className="wall-count"><b>{of.open}</b> open</p>
    <p className="wall-past">{of.past > 0 ? <><b>{of.past}</b> past target</> : <Unseen>None past target</Unseen>}</p>
    <ul className="wall-clocks" aria-label={`Clocks of ${of.label}`}>
      {of.clocks.map((clock, index) => <li key={index} data-stage={clock.stage}>{SIGNS[clock.stage]}{clock.text}</li>)}
      {of.more > 0 && <li>and {of.more} more</li>}
    </ul>
  </>
);
