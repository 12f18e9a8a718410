// Asks the service worker to keep what this page has loaded by now, so that it works without a connection.

export function keepLoaded(): void {
  if (!('serviceWorker' in navigator)) return;
  void navigator.serviceWorker.ready.then(({ active }) => {
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    active?.postMessage({ keep: loaded });
  });
}
