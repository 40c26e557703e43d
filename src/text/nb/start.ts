import type { svStart } from '../sv/start';

/** What a page says that does not start, in English. Nothing is imported, as in Swedish. */
export const nbStart: typeof svStart = {
  language: 'en',
  failed: 'Planbok could not be opened',
  late: 'Planbok has not opened yet',
  fault: 'Something went wrong when the page started.',
  notFetched: (files) => `Cannot be fetched: ${files}. See that the network works.`,
  silent: 'The program that Planbok is opened in does not answer.',
  what: 'Nothing has been changed in the workbook. Close Planbok and open it again.',
  report: 'If it happens again: report it to whoever you got Planbok from, with the text below.',
};
