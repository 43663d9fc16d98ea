import type { Page } from '../page.ts';
import { help } from './help.ts';
import { home } from './home.ts';
import { attachment, item } from './item.ts';
import { items, itemsFile } from './items.ts';
import { money, moneyFile } from './money.ts';
import { payments, paymentsFile } from './payments.ts';
import { leases, people } from './people.ts';
import { poster } from './poster.ts';
import { results } from './results.ts';
import { village } from './village.ts';
import { wall } from './wall.ts';

/** The public pages, in the order of a visit. */
export const PAGES: readonly Page[] = [
  home,
  village,
  items,
  itemsFile,
  item,
  attachment,
  payments,
  paymentsFile,
  money,
  moneyFile,
  leases,
  people,
  results,
  wall,
  poster,
  help,
];
