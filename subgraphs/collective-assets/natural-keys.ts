/** What makes a row the same row when it is imported again: properties of its table. */
export const naturalKeys = {
  collectiveContracts: ['divisionCode', 'number'],
  collectiveTransactions: ['divisionCode', 'number'],
  collectiveAssets: ['divisionCode', 'code'],
  villageOfficials: ['divisionCode', 'post', 'from', 'officialName', 'officialIdentityNumber'],
  villageOfficialRelatives: ['rowId', 'relativeIdentityNumber', 'relativeName'],
  villageMeetings: ['divisionCode', 'number'],
} as const;
