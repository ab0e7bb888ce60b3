import { Input, Label, TextField } from "react-aria-components";

/** A PIN as it is typed: never shown, never suggested. */
export const Pin = ({ label, value, onChange, focus = false }: { label: string; value: string; onChange: (typed: string) => void; focus?: boolean }) => (
  <TextField className="field" type="password" value={value} onChange={onChange} isRequired autoFocus={focus} maxLength={64}>
    <Label>{label}</Label>
    <Input autoComplete="off" inputMode="numeric" />
  </TextField>
);
