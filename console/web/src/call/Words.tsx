import { useState } from "react";
import { TextArea, Label, TextField } from "react-aria-components";
import { Unseen } from "../design/parts";

/** The caller's words as they are said: Enter keeps a line, and so does going elsewhere. */
export function Words({ onLine }: { onLine: (text: string) => void }) {
  const [text, type] = useState("");
  const [kept, setKept] = useState<readonly string[]>([]);
  const keep = () => {
    if (!text.trim()) return;
    onLine(text.trim());
    setKept([...kept, text.trim()]);
    type("");
  };
  return (
    <div className="words">
      {kept.length > 0 && <ol>{kept.map((line, index) => <li key={index}><q>{line}</q></li>)}</ol>}
      <TextField className="field" value={text} onChange={type} onBlur={keep} maxLength={4000}>
        <Label>The caller's own words <span className="quiet small">Enter keeps a line</span></Label>
        <TextArea rows={2} autoComplete="off" onKeyDown={(event) => {
          if (event.key !== "Enter" || event.shiftKey) return;
          event.preventDefault();
          keep();
        }} />
      </TextField>
      <Unseen>{kept.length} lines kept</Unseen>
    </div>
  );
}
