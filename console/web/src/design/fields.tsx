import { Input, Label, Radio, RadioGroup, Text as AriaText, TextField } from "react-aria-components";
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
