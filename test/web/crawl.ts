// Follows every link of the site from its two home pages, without a browser.

export type Visited = { readonly path: string; readonly status: number; readonly from: string; readonly html: string };

/** Every page that links reach, each once; `html` is empty for what is no page. */
export async function crawl(url: string, starts: readonly string[]): Promise<readonly Visited[]> {
  const waiting = starts.map((path) => ({ path, from: 'the start' }));
  const known = new Set(starts);
  const visited: Visited[] = [];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const answer = await fetch(url + next.path, { redirect: 'manual' });
    const isPage = answer.headers.get('content-type')?.startsWith('text/html') === true;
    const html = isPage ? await answer.text() : '';
    if (!isPage) await answer.body?.cancel();
    visited.push({ ...next, status: answer.status, html });
    for (const path of linksOf(html, next.path)) {
      if (known.has(path)) continue;
      known.add(path);
      waiting.push({ path, from: next.path });
    }
  }
  return visited;
}

/** Addresses of our own that a page links to, without fragments. */
function linksOf(html: string, base: string): readonly string[] {
  const written = [...html.matchAll(/<(?:a|link)\b[^>]*?\shref="([^"]*)"/g)].map((match) => match[1] ?? '');
  return written.flatMap((link) => {
    const url = new URL(link.replaceAll('&amp;', '&'), `http://site${base}`);
    return url.host === 'site' ? [url.pathname + url.search] : [];
  });
}
