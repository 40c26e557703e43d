import { deadlineReader } from '../../../src/plan/deadlines/deadlines';
import { english, swedish } from './deadline-rows';
import { writtenInEnglish, writtenInSwedish } from './written-deadlines';

describe.each([
  ['Swedish', swedish, writtenInSwedish],
  ['English', english, writtenInEnglish],
] as const)('deadlines as people write them, in %s', (_language, context, rows) => {
  const read = deadlineReader(context);
  const texts = rows.map(([text, reading]) => [text, reading] as const);
  it.each(texts)('%j is %s', (text, reading) => {
    const { date, kind } = read(text);
    expect(date ?? kind).toBe(reading);
  });
});
