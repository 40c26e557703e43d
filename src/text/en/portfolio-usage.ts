import type { portfolioUsage as sv } from '../sv/portfolio-usage';

/** A wrong command line of `planbok portfolio`, in English. */
export const portfolioUsage: typeof sv = {
  'no-source': () => 'Say which folder the units’ workbooks are in, for example: planbok portfolio units',
  'bad-source': (found) =>
    `“${found}” cannot be read from: name a folder on this computer, one that is synchronised to it, drive: and the id of a folder in Google Drive, the last part of its address, or graph: and the address of a folder in OneDrive or SharePoint, as the browser shows it.`,
  'source-is-file': (found) =>
    `“${found}” is the address of a file. Open the folder that it is in and give the folder’s address instead; a single workbook is read by planbok review or scan.`,
  'source-no-drive-folder': (found) =>
    `“${found}” does not say which folder in Google Drive it is. Open the folder in the browser and give its address, in quotation marks, or drive: and the id, the last part of the address; drive:root is all of My Drive.`,
  'source-no-graph-folder': (found) =>
    `“${found}” does not say which folder in OneDrive or SharePoint it is. Open the folder in the browser and give its address, in quotation marks; a folder in your own OneDrive is graph:me/ and its name, for example graph:me/Plans.`,
  'source-private': (found) =>
    `“${found}” is in OneDrive for private persons, which Planbok does not reach. Synchronise the folder to the computer with OneDrive and give that folder.`,
  'letter-for-all': (found) =>
    `Column ${found} is not the same in every workbook. Name the heading instead: --map "Contact=owner"`,
  'bad-shard': (found) =>
    `“${found}” is no part. Write the part’s number, a slash and how many parts there are, for example --shard 2/4: the number goes from 1 to how many there are, 10000 at the most.`,
  'parts-alone': (found) =>
    `--parts puts parts together that have been read already. Leave out “${found}”, or leave out --parts.`,
  'parts-said': (found) =>
    `${found} is said when the parts are read (--shard), and holds when they are put together. Leave it out beside --parts.`,
};

/** What only `planbok portfolio` is asked with, as the help shows it, in English. */
export const portfolioOptions = `      --words FILE       portfolio: words that all workbooks share (planbok words export writes the file)
      --shard 2/4        portfolio: read only the second of four parts of the files, so that several processes
                         or machines can each read one; the result is a file that --parts reads;
                         of Google Drive, OneDrive and SharePoint each asks a quarter as often
      --parts FOLDER     portfolio: put the parts in the folder together to what reading all would have given
`;
