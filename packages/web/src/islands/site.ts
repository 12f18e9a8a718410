// The small script of every page: says that scripts run, copies texts, keeps the page for use without a connection.

document.documentElement.classList.add('js');

if ('serviceWorker' in navigator) {
  void navigator.serviceWorker.register('/service-worker.js').then(async () => {
    const { active } = await navigator.serviceWorker.ready;
    const keep = (urls: readonly string[]) => active?.postMessage({ keep: urls });
    // To open a page of somebody's own once more would count as a second reading, and no device may keep it.
    if (document.documentElement.dataset['own'] === undefined) keep([location.href.replace(/#.*$/, '')]);
    // What was loaded so far and what loads later: parts that come on use are wanted without a connection too.
    const built = (list: PerformanceObserverEntryList) =>
      list.getEntries().flatMap(({ name }) => (/^\/(?:assets|islands)\//.test(new URL(name).pathname) ? [name] : []));
    new PerformanceObserver((list) => keep(built(list))).observe({ type: 'resource', buffered: true });
  });
}

/** A button that names what it copies: "data-copy" are the ids of its texts, "data-copied" what it then says. */
document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-copy]') : null;
  if (button === null) return;
  const texts = button.dataset['copy']?.split(' ').map((id) => document.getElementById(id)?.innerText ?? '');
  const copied = () => {
    button.textContent = button.dataset['copied'] ?? button.textContent;
  };
  // A browser may forbid copying; then the text can still be marked by hand.
  navigator.clipboard.writeText(texts?.join('\n\n') ?? '').then(copied, () => undefined);
});
