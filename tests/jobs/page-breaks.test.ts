import fc from 'fast-check';
import { pageBreaks, rowHeightOf, type PaperRow } from '../../src/jobs/sheets/page-breaks';

const ROOM = 100;
const REPEATED = 10;

const rows = fc.array(fc.record({ height: fc.integer({ min: 5, max: 40 }), staysWithNext: fc.boolean() }), {
  maxLength: 60,
});

/** The rows of each page. */
function pagesOf(all: readonly PaperRow[], breaks: readonly number[]): (readonly PaperRow[])[] {
  const starts = [1, ...breaks];
  return starts.map((start, index) => all.slice(start - 1, (starts[index + 1] ?? all.length + 1) - 1));
}

test('no page is fuller than it may be, none ends with a heading, and none could have taken what the next begins with', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const pages = pagesOf(all, pageBreaks(all, ROOM, REPEATED));
      expect(pages.flat()).toEqual(all);
      for (const [index, page] of pages.entries()) {
        const repeated = index === 0 ? 0 : REPEATED;
        const used = page.reduce((sum, { height }) => sum + height, repeated);
        expect(used <= ROOM || page.length === 1).toBe(true);
        if (index === pages.length - 1) continue;
        const rest = pages.slice(index + 1).flat();
        const end = rest.findIndex(({ staysWithNext }) => !staysWithNext);
        const taken = rest.slice(0, end < 0 ? rest.length : end + 1);
        const more = taken.reduce((sum, { height }) => sum + height, 0);
        const last = page.map(({ staysWithNext }) => staysWithNext).lastIndexOf(false);
        const above = page.slice(last + 1);
        const together = above.reduce((sum, { height }) => sum + height, REPEATED + more);
        expect(above.length === 0 || above.length === page.length || together > ROOM).toBe(true);
        expect(used + more).toBeGreaterThan(ROOM);
      }
    }),
    { numRuns: 300 },
  );
});

test('a row is as high as its longest text in its column', () => {
  const one = rowHeightOf(['kort', 'kort'], [10, 40]);
  expect(rowHeightOf(['en text som tar flera rader i en smal kolumn', null], [10, 40])).toBeGreaterThan(
    2 * one,
  );
  expect(rowHeightOf(['kort', 'en text som ryms på en rad'], [10, 40])).toBe(one);
});
