import type { OcdsItem } from './ocds-file.ts';

/** The code lists of OCDS 1.1 in procurement's own codes, and its values as procurement keeps them. */
export const categories = { goods: 'GOODS', works: 'WORKS', services: 'SERVICES' };
export const methods = {
  open: 'OPEN_TENDER',
  selective: 'INVITED_TENDER',
  limited: 'COMPETITIVE_NEGOTIATION',
  direct: 'DIRECT',
};
export const criteria = {
  priceOnly: 'LOWEST_PRICE',
  lowestCost: 'LOWEST_PRICE',
  bestProposal: 'COMPREHENSIVE',
  ratedCriteria: 'COMPREHENSIVE',
  qualityOnly: 'QUALITY',
  bestValueToGovernment: 'COMPREHENSIVE',
  singleBidOnly: 'NEGOTIATED',
};
export const tenderStatuses = {
  planning: 'PLANNED',
  planned: 'PLANNED',
  active: 'PUBLISHED',
  complete: 'OPENED',
  cancelled: 'CANCELLED',
  withdrawn: 'CANCELLED',
  unsuccessful: 'FAILED',
};
export const bidStatuses = {
  invited: 'PENDING',
  pending: 'PENDING',
  valid: 'VALID',
  disqualified: 'REJECTED',
  withdrawn: 'WITHDRAWN',
};
export const contractStatuses = {
  pending: 'AWARDED',
  active: 'SIGNED',
  cancelled: 'CANCELLED',
  terminated: 'COMPLETED',
};

/** An award that stands. */
export const isActive = (award: { status?: string | null | undefined }) => award.status === 'active';

/** An item as procurement keeps it. */
export function itemOf({ classification, description, quantity, unit }: OcdsItem) {
  return {
    scheme: classification?.scheme ?? null,
    classification: classification?.id ?? null,
    description: description ?? classification?.description ?? null,
    quantity: quantity ?? null,
    unit: unit?.name ?? null,
  };
}

/** Without what the release does not say, so that a later, shorter release does not erase an earlier one. */
export function given(raw: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== undefined && value !== null));
}

/** Our code for one of the standard's code lists; undefined where it has none. */
export function mapped(values: Record<string, string>, code: string | null | undefined): string | undefined {
  return code ? values[code] : undefined;
}

/** The day as the publisher's own clock had it. */
export function day(dateTime: string | null | undefined): string | undefined {
  return /^\d{4}-\d{2}-\d{2}/.exec(dateTime ?? '')?.[0];
}

/** Exact from a float: OCDS writes amounts as JSON numbers. */
export function money(amount: number | null | undefined): string | undefined {
  return amount === null || amount === undefined ? undefined : amount.toFixed(2);
}

export function sum(amounts: readonly number[]): string {
  return (amounts.reduce((total, amount) => total + Math.round(amount * 100), 0) / 100).toFixed(2);
}
