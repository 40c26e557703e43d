import type { portfolioUsage as sv } from '../sv/portfolio-usage';

/** A wrong command line of `planbok portfolio`, in English. */
export const portfolioUsage: typeof sv = {
  'no-source': () => 'Say which folder the units’ workbooks are in, for example: planbok portfolio units',
  'bad-source': (found) =>
    `“${found}” cannot be read from: name a folder on this computer, one that is synchronised to it, or drive: and the id of a folder in Google Drive, the last part of its address.`,
  'letter-for-all': (found) =>
    `Column ${found} is not the same in every workbook. Name the heading instead: --map "Contact=owner"`,
};
