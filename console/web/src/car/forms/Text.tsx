import { Input, Label, TextArea, TextField } from "react-aria-components";

type Props = { readonly label: string; readonly value: string; readonly onChange: (typed: string) => void; readonly max: number; readonly type?: string; readonly long?: boolean };

/** Words as they are typed; the browser suggests and remembers none of them. */
export const Text = ({ label, value, onChange, max, type = "text", long = false }: Props) => (
  <TextField className="field" value={value} onChange={onChange} maxLength={max} type={type}>
    <Label>{label}</Label>
    {long ? <TextArea autoComplete="off" rows={3} /> : <Input autoComplete="off" />}
  </TextField>
);
