import { useQuery } from "@tanstack/react-query";
import { NotAnswered, readAll } from "../../api/read";
import type { CarLine, DutyLine } from "../../api/types";
import { Banner, Button } from "../../design/parts";
import { meQuery } from "../../shell/me";
import { dutiesFor, seatOf, WINDOW_MILLIS_MAX } from "../crew";
import { instant } from "../reports";
import type { CarStore, Owner } from "../store/CarStore";
import type { Shelf } from "../store/shelf";
import { NewStore } from "./NewStore";

type Props = { readonly shelf: Shelf; readonly onOpen: (store: CarStore) => void; readonly onBack: () => void };

/** Signing on needs the network once: who it is, and which window. All that comes after it does not. */
export function SignOn({ shelf, onOpen, onBack }: Props) {
  const me = useQuery({ ...meQuery, staleTime: 0 });
  const seat = seatOf(me.data?.roles ?? []);
  return (
    <section className="panel" aria-label="Sign on">
      <h2>Sign on</h2>
      {me.isPending && <p role="status">Asking who is signed in.</p>}
      {me.error && <NobodyIsSignedIn />}
      {me.data && seat === null && <Banner tone="quiet">{me.data.person} crews no car. <a href="/">To the board</a></Banner>}
      {me.data && seat !== null && <Windows shelf={shelf} owner={{ person: me.data.person, seat }} onOpen={onOpen} />}
      {me.data && <p className="quiet">Signed in as {me.data.person}. <a href="/sign-out">Somebody else signs in</a></p>}
      <div><Button onPress={onBack}>Back</Button></div>
    </section>
  );
}

const NobodyIsSignedIn = () => (
  <Banner tone="amber" role="alert">
    It cannot be told who is signed in. Signing on needs a network and a sign-in: <a href="/car/sign-in">Sign in</a>
  </Banner>
);

function Windows({ shelf, owner, onOpen }: { shelf: Shelf; owner: Owner; onOpen: (store: CarStore) => void }) {
  const duties = useQuery({
    queryKey: ["car", "duties", owner.person],
    queryFn: () => {
      const from = instant(Date.now() - WINDOW_MILLIS_MAX);
      return readAll<DutyLine>(`/api/car/duties?limit=200&from=${from}&until=${instant(Date.now() + WINDOW_MILLIS_MAX)}`, undefined, owner.person);
    },
    refetchInterval: 30_000,
  });
  const cars = useQuery({ queryKey: ["car", "cars", owner.person], queryFn: () => readAll<CarLine>("/api/car/cars?limit=200", undefined, owner.person) });
  if (duties.error) return <Banner tone="red" role="alert">The rota cannot be read: {whyNot(duties.error)}. Trying again.</Banner>;
  if (!duties.data) return <p role="status">Reading the rota.</p>;
  const windows = dutiesFor(duties.data, owner.person, Date.now());
  return windows.length === 0
    ? <p>No window of any car runs now or begins within the hour. The IDVA manager plans one.</p>
    : <NewStore shelf={shelf} owner={owner} windows={windows} cars={cars.data ?? []} onOpen={onOpen} />;
}

const whyNot = (error: Error) => (error instanceof NotAnswered ? error.message : "there is no network");
