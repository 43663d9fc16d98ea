import type { Page } from '../page.ts';
import { help } from './help.ts';
import { home } from './home.ts';
import { money, moneyFile } from './money.ts';
import { payments, paymentsFile } from './payments.ts';
import { poster } from './poster.ts';
import { village } from './village.ts';

/** The public pages, in the order of a visit. */
export const PAGES: readonly Page[] = [home, village, payments, paymentsFile, money, moneyFile, poster, help];
