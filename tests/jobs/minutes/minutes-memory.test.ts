import fc from 'fast-check';
import { replay } from '../../../src/book/replay';
import { minutesMemory, minutesMemorySheet, type LineBase } from '../../../src/jobs/minutes/minutes-memory';
import { drawn } from '../../../src/jobs/sheets/own-sheet';
import { textIn } from '../../../src/text/text';
import { caseCount } from '../../case-count';
import { planBook } from '../agenda/typed-agenda';

/* What is remembered of minutes, on a sheet that nobody sees. */

const print = fc.constantFrom('0123456789abcdef', 'fedcba9876543210', '00000000000000aa');

const base: fc.Arbitrary<LineBase> = fc.record({
  of: print,
  kind: fc.constantFrom('group', 'row', ''),
  marks: fc.record({ input: print, proposal: print, decision: print, owner: print, due: print }),
  number: fc.constantFrom('', 'B-2020-11-1', '§ 14'),
  listed: fc.option(fc.record({ text: print, owner: print, due: print })),
});

const memories = fc
  .uniqueArray(
    fc.tuple(fc.constantFrom('2020-04-06', '2020-11-24', '2021-03-23'), fc.array(base, { minLength: 1 })),
    {
      selector: ([day]) => day,
    },
  )
  .map((days) => new Map(days));

test('what is written there is read again, also beside another memory before it', () => {
  fc.assert(
    fc.property(memories, memories, fc.constantFrom('sv', 'en', 'nb'), (first, second, language) => {
      const text = textIn(language);
      const before = replay(planBook, drawn(planBook, minutesMemorySheet(first, text)));
      const after = replay(before, drawn(before, minutesMemorySheet(second, text)));
      expect([minutesMemory(before), minutesMemory(after)]).toEqual([first, second]);
      expect(drawn(after, minutesMemorySheet(second, text))).toEqual([]);
    }),
    { numRuns: caseCount(200) },
  );
});

test('without the sheet nothing is remembered', () => {
  expect(minutesMemory(planBook)).toEqual(new Map());
});

test('lines that a person has cut off are read as far as they go', () => {
  const [edit] = drawn(planBook, minutesMemorySheet(new Map(), textIn('sv')));
  expect(edit?.kind).toBe('addSheet');
  const book = replay(planBook, drawn(planBook, minutesMemorySheet(new Map(), textIn('sv'))));
  const sheet = book.sheets.at(-1)?.name ?? '';
  const cut = replay(book, [
    { kind: 'writeCells', at: { sheet, row: 2, column: 1 }, cells: [['2020-11-24', 'aa', 'odd', 'bb']] },
  ]);
  expect(minutesMemory(cut)).toEqual(
    new Map([
      [
        '2020-11-24',
        [
          {
            of: 'aa',
            kind: '',
            marks: { input: 'bb', proposal: '', decision: '', owner: '', due: '' },
            number: '',
            listed: null,
          },
        ],
      ],
    ]),
  );
});
