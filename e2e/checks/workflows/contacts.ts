/** Contacts of the workflow files. The first two opt out in the inbound workflow, so the others must skip them. */
export const ADA = '+12125550101';
export const BEN = '+12135550102';
export const CLEO = '+13125550103';

export const OUR_NUMBER = '+15005550006';
