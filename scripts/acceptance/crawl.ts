/** A page of a site, as it came. */
export interface Crawled {
  path: string;
  status: number;
  type: string;
  body: string;
}

/** How a page is looked at makes no other page, and the form beside one payment is that beside the next. */
const VIEWS = /[?&](lang|size|kiosk|payment)=/;

/**
 * Every page of a site that its own links lead to, beginning with `seeds`, breadth first, at most `limit`. Pages for
 * people with a role are left out.
 */
export async function crawl(
  ask: (path: string) => Promise<Crawled>,
  seeds: readonly string[],
  limit: number,
): Promise<Crawled[]> {
  const waiting = [...seeds];
  const seen = new Set(waiting);
  const found: Crawled[] = [];
  while (waiting.length > 0 && found.length < limit) {
    const pages = await Promise.all(waiting.splice(0, 4).map(ask));
    found.push(...pages);
    for (const path of pages.flatMap(linksOf)) {
      if (seen.has(path) || VIEWS.test(path) || path.startsWith('/work')) continue;
      seen.add(path);
      waiting.push(path);
    }
  }
  return found;
}

function linksOf({ type, body }: Crawled): string[] {
  if (!type.startsWith('text/html')) return [];
  return [...body.matchAll(/(?:href|src|action)="(\/[^"#]*)/g)].map(([, path = '']) =>
    path.replaceAll('&amp;', '&'),
  );
}
