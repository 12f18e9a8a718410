// Keeps what was opened: built files from the store, pages from the network and from the store when there is none.

type Waiting = Event & { readonly waitUntil: (work: Promise<unknown>) => void };
type Asked = Waiting & { readonly request: Request; readonly respondWith: (answer: Promise<Response>) => void };
/** What we use of the service worker's global scope; the library of types for pages does not have it. */
type Scope = {
  readonly location: Location;
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: {
    (type: 'install' | 'activate', hear: (event: Waiting) => void): void;
    (type: 'message', hear: (event: Waiting & { readonly data: unknown }) => void): void;
    (type: 'fetch', hear: (event: Asked) => void): void;
  };
};

const worker = self as unknown as Scope;
const STORE = 'jamin-1';
/** Pages fall back to what is kept after this many milliseconds without an answer. */
const PATIENCE = 4000;

worker.addEventListener('install', (event) => {
  event.waitUntil(caches.open(STORE).then((store) => store.addAll(['/luring', '/en/offline'])));
  void worker.skipWaiting();
});

worker.addEventListener('activate', (event) => {
  const old = caches.keys().then((names) => names.filter((name) => name !== STORE));
  event.waitUntil(old.then((names) => Promise.all(names.map((name) => caches.delete(name)))));
  event.waitUntil(worker.clients.claim());
});

worker.addEventListener('message', (event) => {
  const { keep } = event.data as { readonly keep?: readonly string[] };
  const own = (keep ?? []).filter((url) => new URL(url).origin === worker.location.origin);
  event.waitUntil(keepAll(own));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== worker.location.origin || url.pathname.startsWith('/api/')) return;
  if (/^\/(?:assets|islands)\//.test(url.pathname)) event.respondWith(fromStore(request));
  else if (request.mode === 'navigate') event.respondWith(fromNetwork(request, url));
});

async function keepAll(urls: readonly string[]): Promise<void> {
  const store = await caches.open(STORE);
  await Promise.all(
    urls.map(async (url) => {
      if ((await store.match(url)) === undefined) await store.add(url).catch(() => undefined);
    }),
  );
}

async function fromStore(request: Request): Promise<Response> {
  const kept = await caches.match(request);
  if (kept !== undefined) return kept;
  const answer = await fetch(request);
  if (answer.ok) await (await caches.open(STORE)).put(request, answer.clone());
  return answer;
}

async function fromNetwork(request: Request, url: URL): Promise<Response> {
  const store = await caches.open(STORE);
  const kept = await store.match(request, { ignoreSearch: false });
  const asked = fetch(request).then(async (answer) => {
    if (answer.ok && answer.type === 'basic') await store.put(request, answer.clone());
    return answer;
  });
  if (kept === undefined) return asked.catch(() => offline(store, url));
  const patience = new Promise<Response>((resolve) => setTimeout(() => resolve(kept.clone()), PATIENCE));
  return Promise.race([asked, patience]).catch(() => kept);
}

async function offline(store: Cache, url: URL): Promise<Response> {
  const page = url.pathname.startsWith('/en') ? '/en/offline' : '/luring';
  return (await store.match(page)) ?? Response.error();
}
