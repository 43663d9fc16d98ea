/** What makes a row the same row when it is imported again: properties of its table. */
export const naturalKeys = {
  tenders: ['number'],
  bids: ['tender', 'bidderUscc', 'offerRound'],
  // A number is unique within a tender only where contracts come as OCDS; direct purchases have no tender.
  contracts: ['tender', 'number', 'supplierUscc'],
  organizations: ['uscc'],
  organizationShareholders: [
    'rowId',
    'shareholderUscc',
    'shareholderIdentityNumber',
    'shareholderName',
    'since',
  ],
} as const;
