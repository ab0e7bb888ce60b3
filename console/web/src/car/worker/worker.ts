export {};

// Opens the tablet's page without network. It keeps the page's own files and nothing else: no answer of a service ever.
declare const self: ServiceWorkerGlobalScope;

/** Written in by the build: the page and the files that it is made of, and a name that changes with any of them. */
declare const __FILES__: readonly string[];
declare const __VERSION__: string;

const FILES = __FILES__;
const KEPT = `tablet ${__VERSION__}`;
const PAGE = "/car.html";
/** The way to the sign-in server leads through here, so it needs the network. */
const SIGN_IN = "/car/sign-in";

/** Without a sign-in this fails, and what was kept before stays. */
async function keep(): Promise<void> {
  const kept = await caches.open(KEPT);
  await kept.addAll(FILES.map((file) => new Request(file, { cache: "no-cache", headers: { "X-Requested-With": "JavaScript" } })));
}

async function forgetOlder(): Promise<void> {
  const older = (await caches.keys()).filter((name) => name !== KEPT);
  await Promise.all(older.map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** What was kept, and where that is gone (a browser may throw it away) the network. */
const answer = async (request: Request, file: string): Promise<Response> => (await (await caches.open(KEPT)).match(file, { ignoreVary: true })) ?? fetch(request);

function fileFor(request: Request): string | null {
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return null;
  if (request.mode === "navigate") return pathname === SIGN_IN ? null : PAGE;
  return FILES.includes(pathname) ? pathname : null;
}

self.addEventListener("install", (event) => event.waitUntil(keep()));
self.addEventListener("activate", (event) => event.waitUntil(forgetOlder()));
self.addEventListener("fetch", (event) => {
  const file = fileFor(event.request);
  if (file !== null) event.respondWith(answer(event.request, file));
});
// The page says when: never while somebody works with the one before.
self.addEventListener("message", (event) => { if (event.data === "TAKE_OVER") void self.skipWaiting(); });
