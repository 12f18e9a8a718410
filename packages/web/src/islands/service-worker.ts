// Keeps what was opened: built files from the store, pages from the network and from the store when there is none.

type Waiting = Event & { readonly waitUntil: (work: Promise<unknown>) => void };
type Asked = Waiting & { readonly request: Request; readonly respondWith: (answer: Promise<Response>) => void };
/** What we use of the service worker's global scope; the library of types for pages does not have it. */
type Scope = {
  readonly location: Location;
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (of: object) => Promise<readonly unknown[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: {
    (type: 'install' | 'activate', hear: (event: Waiting) => void): void;
    (type: 'message', hear: (event: Waiting & { readonly data: unknown }) => void): void;
    (type: 'fetch', hear: (event: Asked) => void): void;
  };
};

const worker = self as unknown as Scope;
/** What is named otherwise is dropped: the first store held pages of who was signed in. */
const STORE = 'jamin-2';
/** Exists while built files may be kept that no kept page leads to any more. */
const TO_SWEEP = 'jamin-sweep';
/** Names of built files, which carry a fingerprint. */
const BUILT = /[\w.-]+-[\w-]{8}\.(?:js|css)/g;
/** Pages fall back to what is kept after this many milliseconds without an answer. */
const PATIENCE = 4000;

worker.addEventListener('install', (event) => {
  event.waitUntil(caches.open(STORE).then((store) => store.addAll(['/luring', '/en/offline'])));
  void worker.skipWaiting();
});

worker.addEventListener('activate', (event) => {
  const old = caches.keys().then((names) => names.filter((name) => name !== STORE && name !== TO_SWEEP));
  event.waitUntil(old.then((names) => Promise.all(names.map((name) => caches.delete(name)))));
  event.waitUntil(worker.clients.claim());
});

worker.addEventListener('message', (event) => {
  const { keep } = event.data as { readonly keep?: readonly string[] };
  const own = (keep ?? []).filter((url) => new URL(url).origin === worker.location.origin);
  event.waitUntil(keepAll(own).then(() => sweep(own)));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== worker.location.origin || url.pathname.startsWith('/api/')) return;
  if (isBuilt(url.pathname)) event.respondWith(fromStore(request));
  else if (request.mode === 'navigate') event.respondWith(fromNetwork(request, url));
});

async function keepAll(urls: readonly string[]): Promise<void> {
  const store = await caches.open(STORE);
  await Promise.all(
    urls.map(async (url) => {
      if ((await store.match(url)) !== undefined) return;
      // A page that leads on is not kept under the address that leads.
      const answer = await fetch(url, { redirect: 'manual' }).catch(() => undefined);
      if (answer !== undefined && isForAll(answer)) await store.put(url, answer);
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
  // Behind the # of a link stands what somebody typed: nothing of it is kept.
  const address = url.origin + url.pathname + url.search;
  const kept = await store.match(address);
  const asked = fetch(request).then(async (answer) => {
    if (isForAll(answer)) await keepPage(store, address, answer, kept);
    return answer;
  });
  if (kept === undefined) return asked.catch(() => offline(store, url));
  const patience = new Promise<Response>((resolve) => setTimeout(() => resolve(kept.clone()), PATIENCE));
  return Promise.race([asked, patience]).catch(() => kept);
}

/** What is shown to one person is kept on no device. */
function isForAll(answer: Response): boolean {
  const isOwn = /no-store|private/.test(answer.headers.get('Cache-Control') ?? '');
  return answer.ok && answer.type === 'basic' && !isOwn;
}

async function offline(store: Cache, url: URL): Promise<Response> {
  const page = url.pathname.startsWith('/en') ? '/en/offline' : '/luring';
  return (await store.match(page)) ?? Response.error();
}

function isBuilt(path: string): boolean {
  return /^\/(?:assets|islands)\//.test(path);
}

/** A page that leads to other built files than before is of a new version. */
async function keepPage(store: Cache, address: string, answer: Response, kept: Response | undefined): Promise<void> {
  const [before, now] = await Promise.all([namesIn(kept?.clone()), namesIn(answer.clone())]);
  await store.put(address, answer.clone());
  if (kept !== undefined && before.join() !== now.join()) await toSweep();
}

async function toSweep(): Promise<void> {
  await caches.open(TO_SWEEP);
}

/**
 * Drops built files that no kept page leads to, directly or through others. What the open page has loaded is kept as
 * well; while more than one page is open, any of them may be older than what is kept, so nothing is dropped.
 */
async function sweep(loaded: readonly string[]): Promise<void> {
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (open.length > 1 || !(await caches.has(TO_SWEEP))) return;
  const store = await caches.open(STORE);
  const built = new Map<string, Request>();
  const waiting = loaded.map(nameOf);
  for (const request of await store.keys()) {
    if (isBuilt(new URL(request.url).pathname)) built.set(nameOf(request.url), request);
    else waiting.push(...(await namesIn(await store.match(request))));
  }
  const needed = new Set<string>();
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const request = built.get(name);
    if (request === undefined || needed.has(name)) continue;
    needed.add(name);
    waiting.push(...(await namesIn(await store.match(request))));
  }
  await Promise.all([...built].map(([name, request]) => (needed.has(name) ? undefined : store.delete(request))));
  await caches.delete(TO_SWEEP);
}

function nameOf(url: string): string {
  return url.slice(url.lastIndexOf('/') + 1);
}

async function namesIn(file: Response | undefined): Promise<readonly string[]> {
  return [...new Set((await file?.text())?.match(BUILT) ?? [])];
}
