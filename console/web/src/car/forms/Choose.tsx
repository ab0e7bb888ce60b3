import { Label, Radio, RadioGroup } from "react-aria-components";

type Props<T extends string> = {
  readonly label: string;
  readonly value: T | null;
  readonly onChange: (chosen: T) => void;
  readonly of: readonly (readonly [T, string])[];
};

/** One of a few, each as large as a thumb. */
export const Choose = <T extends string>({ label, value, onChange, of }: Props<T>) => (
  <RadioGroup className="choose" value={value} onChange={(chosen) => onChange(chosen as T)}>
    <Label>{label}</Label>
    <div className="choices">
      {of.map(([code, text]) => <Radio key={code} value={code} className="choice">{text}</Radio>)}
    </div>
  </RadioGroup>
);
