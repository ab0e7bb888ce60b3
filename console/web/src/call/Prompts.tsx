import type { Answer, Call, Flag } from "./call";
import { PROMPTS } from "./call";
import { Choice } from "../design/fields";

const ANSWERS: readonly Answer[] = ["YES", "NO", "UNKNOWN"];

/** What is still to be asked, the most urgent first. Not known is an answer; what was not asked stays open to be seen. */
export function Prompts({ answers, onAnswer }: { answers: Call["answers"]; onAnswer: (flag: Flag, answer: Answer) => void }) {
  const left = PROMPTS.filter(([flag]) => !answers[flag]).length;
  return (
    <section className="panel" aria-labelledby="prompts">
      <h2 id="prompts">To ask {left > 0 ? <span className="quiet small">{left} not asked yet</span> : <span className="quiet small">all asked</span>}</h2>
      <div className="prompts">
        {PROMPTS.map(([flag, text]) => (
          <div key={flag} className="prompt" data-asked={!!answers[flag]}>
            <Choice label={text} value={answers[flag] ?? null} of={ANSWERS} onChange={(answer) => onAnswer(flag, answer)} />
          </div>
        ))}
      </div>
    </section>
  );
}
