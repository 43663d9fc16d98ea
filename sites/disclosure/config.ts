import type { ProviderConfig } from './auth/index.ts';

/** Where people are helped: a party-and-masses service hall, or a hotline. */
export interface Hall {
  /** Prefix of the division codes that it serves; the longest that fits is shown. */
  division: string;
  name: string;
  telephone: string;
  address?: string | undefined;
  hours?: string | undefined;
}

export interface SiteLog {
  info(details: object, text: string): void;
  warn(details: object, text: string): void;
  error(details: object, text: string): void;
}

/** All that the site is told. It has no key and no database. */
export interface SiteConfig {
  host: string;
  /** 0 takes any free port. */
  port: number;
  /** Origin of the gateway. */
  graphUrl: string;
  /** Origin that visitors see, for QR codes; `null` is where it listens. */
  origin: string | null;
  /** Origins that may show the site within their pages. */
  frameAncestors: readonly string[];
  /** Prefix of the division codes whose villages are shown. */
  division: string;
  name: { zh: string | null; en: string | null };
  halls: readonly Hall[];
  /** Where people with a role sign in; `null`: the site has no pages for them. */
  signIn: ProviderConfig | null;
  /** Whose `x-forwarded-for` is believed: addresses, ranges, `loopback`. */
  trustedProxies: readonly string[];
  log: SiteLog;
  /** Today's date is read from it. */
  now?: () => Date;
  fetch?: typeof globalThis.fetch;
}
