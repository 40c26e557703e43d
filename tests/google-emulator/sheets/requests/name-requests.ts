import type { sheets_v4 } from '@googleapis/sheets';
import { invalid } from '../../answer';
import { updateMask, updated } from '../field-mask';
import { blockOf } from '../grid-range';
import type { SpreadsheetState } from '../spreadsheet-state';
import type { Handler } from './handler';

/** Letters, digits and underscores; nothing that reads as a cell (support.google.com/docs/answer/63175). */
const isName = (name: string): boolean =>
  /^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name) &&
  !/^(?:[A-Za-z]{1,3}\d+|[Rr]\d+[Cc]\d+|true|false)$/i.test(name);

function checkNames(book: SpreadsheetState, at: string): void {
  const names = book.namedRanges.map(({ name }) => name?.toLowerCase() ?? '');
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw invalid(`${at}: A named range with the name "${twice}" already exists.`);
  const bad = book.namedRanges.find(({ name }) => !isName(name ?? ''));
  if (bad) throw invalid(`${at}: Invalid name: ${bad.name ?? ''}`);
}

export const addNamedRange: Handler<sheets_v4.Schema$AddNamedRangeRequest> = (book, { namedRange }, at) => {
  blockOf(book, namedRange?.range);
  const made = { ...namedRange, namedRangeId: namedRange?.namedRangeId ?? `n${(book.nextId += 1)}` };
  book.namedRanges.push(made);
  checkNames(book, at);
  return { addNamedRange: { namedRange: made } };
};

function named(
  book: SpreadsheetState,
  id: string | null | undefined,
  at: string,
): sheets_v4.Schema$NamedRange {
  const found = book.namedRanges.find(({ namedRangeId }) => namedRangeId === id);
  if (!found) throw invalid(`${at}: No named range with id: ${id ?? ''}`);
  return found;
}

export const updateNamedRange: Handler<sheets_v4.Schema$UpdateNamedRangeRequest> = (
  book,
  { namedRange, fields },
  at,
) => {
  const found = named(book, namedRange?.namedRangeId, at);
  Object.assign(found, updated(found, namedRange, updateMask(fields, at, 'NamedRange')));
  blockOf(book, found.range);
  checkNames(book, at);
};

export const deleteNamedRange: Handler<sheets_v4.Schema$DeleteNamedRangeRequest> = (
  book,
  { namedRangeId },
  at,
) => {
  const found = named(book, namedRangeId, at);
  book.namedRanges = book.namedRanges.filter((one) => one !== found);
};

/** Characters of keys and values in one place (developers.google.com/workspace/sheets/api/guides/metadata). */
const MOST_METADATA = 30_000;

function checkMetadata({ developerMetadata }: SpreadsheetState, at: string): void {
  const size = developerMetadata.reduce(
    (sum, { metadataKey, metadataValue }) => sum + (metadataKey ?? '').length + (metadataValue ?? '').length,
    0,
  );
  if (size > MOST_METADATA)
    throw invalid(`${at}: The total size of the developer metadata exceeds 30000 characters.`);
}

export const createDeveloperMetadata: Handler<sheets_v4.Schema$CreateDeveloperMetadataRequest> = (
  book,
  { developerMetadata: made },
  at,
) => {
  if (!made?.metadataKey) throw invalid(`${at}: A key is required.`);
  if (made.location?.spreadsheet !== true)
    throw invalid(`${at}: The emulator keeps what belongs to the spreadsheet.`);
  if (made.visibility !== 'DOCUMENT' && made.visibility !== 'PROJECT')
    throw invalid(`${at}: Metadata must have a visibility specified.`);
  const metadata = { ...made, metadataId: made.metadataId ?? (book.nextId += 1) };
  book.developerMetadata.push(metadata);
  checkMetadata(book, at);
  return { createDeveloperMetadata: { developerMetadata: metadata } };
};

function metadataBy(
  book: SpreadsheetState,
  filter: sheets_v4.Schema$DataFilter | undefined,
  at: string,
): readonly sheets_v4.Schema$DeveloperMetadata[] {
  const id = filter?.developerMetadataLookup?.metadataId;
  const found = book.developerMetadata.filter(({ metadataId }) => metadataId === id);
  if (found.length === 0) throw invalid(`${at}: No developer metadata with id: ${id ?? ''}`);
  return found;
}

export const updateDeveloperMetadata: Handler<sheets_v4.Schema$UpdateDeveloperMetadataRequest> = (
  book,
  { dataFilters, developerMetadata, fields },
  at,
) => {
  const mask = updateMask(fields, at, 'DeveloperMetadata');
  for (const filter of dataFilters ?? [])
    for (const found of metadataBy(book, filter, at))
      Object.assign(found, updated(found, developerMetadata, mask));
  checkMetadata(book, at);
};

export const deleteDeveloperMetadata: Handler<sheets_v4.Schema$DeleteDeveloperMetadataRequest> = (
  book,
  { dataFilter },
  at,
) => {
  const gone = metadataBy(book, dataFilter, at);
  book.developerMetadata = book.developerMetadata.filter((one) => !gone.includes(one));
};
