import type { Client } from '../client/index.ts';
import type { Hall, SiteConfig } from './config.ts';
import type { Prover } from './forms/proof.ts';
import type { Content } from './parts/html.ts';
import type { View } from './parts/view.ts';

/** What every page may use. */
export interface Site {
  config: SiteConfig;
  client: Client;
  /** Origin that visitors see. */
  origin: string;
  assets: AssetUrls;
  /** The hall for a division code, or for the whole site. */
  hallFor(divisionCode: string | null): Hall;
  prover: Prover;
  /** Today, YYYY-MM-DD in China. */
  today(): string;
}

export interface AssetUrls {
  style: string;
  /** Style of the signed-in pages. */
  work: string;
  script: string;
}

export interface PageRequest {
  /** From the path, as `:name` in it. */
  params: Readonly<Record<string, string>>;
  /** The parameters that the page has declared; others do not reach it. */
  query: Readonly<Record<string, string>>;
  view: View;
}

/** A village as the top of a page names it. */
export interface VillageName {
  divisionCode: string;
  name: string;
  streetName: string | null;
  hall: Hall;
}

/** A page to be put into the layout. */
export interface Shown {
  title: string;
  main: Content;
  /** The village that the page is about: its hall, its links. */
  village?: VillageName;
  status?: number;
  /** A style sheet besides the site's own. */
  style?: 'work';
  /** Departments that did not answer: the page says so, and is not kept. */
  missing?: readonly string[];
  /** A sheet to be printed stands alone, without the site around it. */
  sheet?: boolean;
}

/** A file to be downloaded. */
export interface Download {
  name: string;
  type: string;
  body: string | Buffer;
}

/** A page of the public site, asked for by GET, the same for everybody who asks for its address. */
export interface Page {
  /** A fastify path: `/v/:code/payments`. */
  path: string;
  /** The parameters that it reads; the rest of the query is dropped. */
  query?: readonly string[];
  /** `false`: neither the site nor a browser keeps it. */
  keep?: boolean;
  show(request: PageRequest, site: Site): Promise<Shown | Download>;
}
