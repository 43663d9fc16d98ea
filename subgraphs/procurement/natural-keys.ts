/** What makes a row the same row when it is imported again: properties of its table. */
export const naturalKeys = {
  tenders: ['number'],
  bids: ['tender', 'bidderUscc', 'offerRound'],
  contracts: ['number', 'supplierUscc'],
  organizations: ['uscc'],
  organizationShareholders: [
    'rowId',
    'shareholderUscc',
    'shareholderIdentityNumber',
    'shareholderName',
    'since',
  ],
} as const;
