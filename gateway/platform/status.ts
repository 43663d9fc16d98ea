/** What a department says of its registers; the gateway alone asks it. */
export const STATUS_QUERY =
  '{ _registers { name title description department rows asOf cycle shareWithoutIdentity sharing contact } }';
