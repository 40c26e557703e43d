/* What is said of services in the network in the same words, in English. */

export const goneMeanwhile: string =
  'The file was there when the folder was listed, and could not be found afterwards: it has been moved, removed, or is no longer shared with the account. Run again if it is back.';

export const checkAddress: string = 'Check the address, and that it is shared with the account.';
export const tryAgainSoon: string = 'Try again in a few minutes.';
