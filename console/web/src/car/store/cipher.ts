/** How often the PIN is hashed: what OWASP asks of PBKDF2 with SHA-256. A store keeps the number it was made with. */
export const ROUNDS = 600_000;

const SALT_BYTES = 16;
const IV_BYTES = 12;
const AES = { name: "AES-GCM", length: 256 } as const;

/** A store's key, closed by a PIN: nothing in it is secret without that. */
export type ClosedKey = {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly rounds: number;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly key: ArrayBuffer;
};

/** A value that only the store's key opens, and only in the place it was written for. */
export type Sealed = { readonly iv: Uint8Array<ArrayBuffer>; readonly data: ArrayBuffer };

const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
const bytesOf = (text: string) => new TextEncoder().encode(text);

async function ofPin(pin: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<CryptoKey> {
  const typed = await crypto.subtle.importKey("raw", bytesOf(pin.normalize("NFKC")), "PBKDF2", false, ["deriveKey"]);
  return crypto.subtle.deriveKey({ name: "PBKDF2", hash: "SHA-256", salt, iterations: rounds }, typed, AES, false, ["wrapKey", "unwrapKey"]);
}

/** A new random key, closed by this PIN. */
export async function closedKey(pin: string, rounds: number): Promise<ClosedKey> {
  const salt = random(SALT_BYTES);
  const iv = random(IV_BYTES);
  const fresh = await crypto.subtle.generateKey(AES, true, ["encrypt", "decrypt"]);
  const key = await crypto.subtle.wrapKey("raw", fresh, await ofPin(pin, salt, rounds), { name: "AES-GCM", iv });
  return { salt, rounds, iv, key };
}

/** The key, which cannot be taken out of the browser's reach again; null where the PIN is another one. */
export async function openedKey(pin: string, closed: ClosedKey): Promise<CryptoKey | null> {
  const opener = await ofPin(pin, closed.salt, closed.rounds);
  return crypto.subtle
    .unwrapKey("raw", closed.key, opener, { name: "AES-GCM", iv: closed.iv }, AES, false, ["encrypt", "decrypt"])
    .catch(() => null);
}

/** Closes a value for one place; moved to another one it cannot be opened. */
export async function seal(key: CryptoKey, place: string, value: unknown): Promise<Sealed> {
  const iv = random(IV_BYTES);
  const data = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: bytesOf(place) }, key, bytesOf(JSON.stringify(value)));
  return { iv, data };
}

/** Opens what was closed for that place; throws where it was changed or moved. */
export async function unseal<T>(key: CryptoKey, place: string, sealed: Sealed): Promise<T> {
  const text = await crypto.subtle.decrypt({ name: "AES-GCM", iv: sealed.iv, additionalData: bytesOf(place) }, key, sealed.data);
  return JSON.parse(new TextDecoder().decode(text)) as T;
}

/** A name that says nothing, always the same for the same text. */
export async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", bytesOf(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
