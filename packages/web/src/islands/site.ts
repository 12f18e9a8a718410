// The small script of every page: says that scripts run, keeps the page for use without a connection.

document.documentElement.classList.add('js');

if ('serviceWorker' in navigator) {
  void navigator.serviceWorker.register('/service-worker.js').then(async () => {
    const { active } = await navigator.serviceWorker.ready;
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    active?.postMessage({ keep: [location.href.replace(/#.*$/, ''), ...loaded] });
  });
}
