import { useState } from "react";
import { Banner, Button } from "../../design/parts";

/** Without the PIN nobody can read a store, not even to send what is in it; it can only be thrown away. */
export function Forgotten({ onForget }: { onForget: () => void }) {
  const [sure, ask] = useState(false);
  if (!sure) return <div><Button onPress={() => ask(true)}>The PIN is forgotten</Button></div>;
  return (
    <section className="panel" aria-label="The PIN is forgotten">
      <Banner tone="red" role="alert">Without the PIN nothing in this store can be read or sent. What was not sent is lost: report it another way.</Banner>
      <div className="buttons">
        <Button onPress={onForget}>Throw this store away</Button>
        <Button main onPress={() => ask(false)}>Keep it</Button>
      </div>
    </section>
  );
}
