import { grouped } from './failures';
import type { ManyReason } from '../failure-reason';

/** Why Planbok stopped, where rows of many workbooks are written or parts are put together, in English. */
export const enManyFailures: Readonly<Record<ManyReason, (limit: number) => string>> = {
  'no-duckdb': () =>
    'What Planbok needs for Parquet is not installed. Run npm install --global @duckdb/node-api@1.5.6-r.1, or npm install in Planbok’s folder, and try again. The same rows as text need nothing: --ndjson.',
  'parquet-ending': () => 'The rows become a Parquet file, which needs the ending .parquet.',
  'part-ending': () =>
    'What is read of a part becomes a kind of file of its own, which needs the ending .planbok-part. Name a folder with -o, and Planbok chooses the name.',
  'no-parts': () =>
    'The folder holds no parts (.planbok-part). Read them first: planbok portfolio FOLDER --shard 1/4 -o this folder, and so for each part.',
  'bad-part': () => 'This is no whole part that this version of Planbok has read. Read the part again.',
  'part-missing': (part) =>
    `Part ${grouped(part)} is missing. Read it too (--shard), or wait until it is done: without it units would be missing from the numbers.`,
  'part-twice': (part) => `Part ${grouped(part)} is in the folder twice. Remove the one that is too much.`,
  'parts-differ': () =>
    'The part was not read as the others were: the number of parts, the day, the year, the words, the folders or the version of Planbok differ. Read all parts again with the same options; --today makes the day the same.',
  'parts-of-changed': () =>
    'Workbooks came or went while the parts were read, so one may have been passed over. Read all parts again.',
};
