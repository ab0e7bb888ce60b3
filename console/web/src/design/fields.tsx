import { Input, Label, Radio, RadioGroup, Text as AriaText, TextArea, TextField } from "react-aria-components";
import { words } from "../words";

type TextProps = {
  label: string;
  value: string;
  type?: "text" | "tel";
  /** How it was understood, or what is wrong with it. */
  understood?: string;
  autoFocus?: boolean;
  onChange: (text: string) => void;
  onLeave: () => void;
};

/** One line of text. The browser keeps none of it and suggests nothing. */
export const Text = ({ label, value, type = "text", autoFocus = false, understood, onChange, onLeave }: TextProps) => (
  <TextField className="field" type={type} value={value} onChange={onChange} onBlur={onLeave} autoFocus={autoFocus} maxLength={200}>
    <Label>{label}</Label>
    <Input autoComplete="off" spellCheck={false} />
    {understood && <AriaText slot="description" className="quiet small">{understood}</AriaText>}
  </TextField>
);

type LineProps = { label: string; value: string; max: number; onChange: (text: string) => void };

/** One line of text that is sent with the rest of its form. */
export const Line = ({ label, value, max, onChange }: LineProps) => (
  <TextField className="field" value={value} onChange={onChange} maxLength={max}>
    <Label>{label}</Label>
    <Input autoComplete="off" />
  </TextField>
);

type PickProps = {
  label: string;
  value: string;
  /** Each with the words for it. */
  of: readonly (readonly [string, string])[];
  /** What stands there while nothing is chosen; left out where something always is. */
  none?: string;
  onChange: (value: string) => void;
};

/** One of many: typing its first letters finds it. */
export const Pick = ({ label, value, of, none, onChange }: PickProps) => (
  <label className="field">
    <span>{label}</span>
    <select value={value} onChange={(event) => onChange(event.target.value)}>
      {none !== undefined && <option value="">{none}</option>}
      {of.map(([one, text]) => <option key={one} value={one}>{text}</option>)}
    </select>
  </label>
);

type WordsProps = { label: string; value: string; max?: number; onChange: (text: string) => void };

/** More than a line of text. */
export const Words = ({ label, value, max = 2000, onChange }: WordsProps) => (
  <TextField className="field" value={value} onChange={onChange} maxLength={max}>
    <Label>{label}</Label>
    <TextArea rows={2} autoComplete="off" />
  </TextField>
);

type ChoiceProps<T extends string> = {
  label: string;
  value: T | null;
  of: readonly T[];
  disabled?: boolean;
  onChange: (value: T) => void;
};

/** One of a few, side by side; the arrow keys go through them. */
export const Choice = <T extends string>({ label, value, of, disabled = false, onChange }: ChoiceProps<T>) => (
  <RadioGroup className="choice" orientation="horizontal" value={value} onChange={(one) => onChange(one as T)} isDisabled={disabled}>
    <Label>{label}</Label>
    <div className="options">{of.map((one) => <Radio key={one} value={one} className="option">{words(one)}</Radio>)}</div>
  </RadioGroup>
);
