import fc from 'fast-check';
import { centralActions } from '../../../src/jobs/central/central-actions';
import { jobs } from '../../../src/jobs/jobs';
import { knownTerms } from '../../../src/plan/suggestions/term-groups';
import { bookOf, sheetOf } from '../../plan/sheet-of';
import { readingOf, type ShortRow } from '../reading-of';

/** How the unit's one action stands to the central one: taken up, perhaps the same, or nothing to it. */
function standing(id: string, title: string, own: ShortRow, others: readonly ShortRow[] = []): string {
  const [found] = centralActions(
    readingOf(
      {
        sheet: 'Central',
        kind: 'central',
        year: 2021,
        rows: [
          { id, title },
          { id: 'X77', title: 'Qwerty' },
        ],
      },
      {
        sheet: 'Plan 2021',
        kind: 'actions',
        year: 2021,
        more: [{ field: 'comment', heading: 'Kommentar' }],
        rows: [{ id: '1', ...own }, ...others],
      },
    ),
    2020,
    knownTerms,
  );
  if (found?.taken) return 'taken';
  return found?.perhaps ? 'perhaps' : 'none';
}

const ids = ['C1', 'C-1', 'KTH-12', 'HU4', 'M2.1'];

/** Texts that name a central number, `#`, and what that says. The words of the central action are none of theirs. */
const naming: readonly (readonly [string, string])[] = [
  ['Ny belysning enligt #', 'taken'],
  ['Ny belysning enl. #', 'taken'],
  ['Ny belysning (#)', 'taken'],
  ['Ny belysning [#]', 'taken'],
  ['Ny belysning (F2, #)', 'taken'],
  ['Ny belysning enligt F2 och #', 'taken'],
  ['F2, #: Ny belysning', 'taken'],
  ['Ny belysning (hus #)', 'perhaps'],
  ['Hus # målas: gult', 'perhaps'],
  ['#: Ny belysning', 'taken'],
  ['Ny belysning, se #', 'taken'],
  ['Ny belysning, jfr centrala planen #', 'taken'],
  ['Ny belysning enligt den centrala planens åtgärd #', 'taken'],
  ['Central åtgärd # på vår skola', 'taken'],
  ['Ny belysning, kopplad till #', 'taken'],
  ['New lamps as per #', 'taken'],
  ['New lamps according to central action #', 'taken'],
  ['New lamps, see #', 'taken'],
  ['New lamps in line with #', 'taken'],
  ['New lamps (#)', 'taken'],
  ['#: New lamps', 'taken'],
  ['Implements #', 'taken'],
  ['Ny belysning enligt #. Inte påbörjad än.', 'taken'],
  ['New lamps as per #; not started', 'taken'],
  ['Vi inför inte #', 'perhaps'],
  ['Ny belysning i stället för den enligt #', 'perhaps'],
  ['Allt utom # (beslut i nämnden)', 'perhaps'],
  ['Måla om hus #', 'perhaps'],
  ['Ny belysning i sal #', 'perhaps'],
  ['We do not follow #', 'perhaps'],
  ['Paint room #', 'perhaps'],
  ['New lamps instead of those under #', 'perhaps'],
  ['Ny belysning', 'none'],
  ['Ny belysning enligt #9', 'none'],
  ['New lamps as per A#', 'none'],
];

const named = naming.flatMap(([text, said]) => ids.map((id) => [text.replace('#', id), id, said] as const));

test.each(named)('“%s” and the central %s: %s', (text, id, said) => {
  expect(standing(id, 'Kartlägg zebror', { title: text })).toBe(said);
  expect(standing(id, 'Kartlägg zebror', { title: 'Ommålning', more: { 4: text } })).toBe(said);
});

test.each([
  ['Ny belysning enligt centrala planen 3', 'taken'],
  ['Ny belysning enligt central åtgärd nr 3', 'taken'],
  ['New lamps, see central plan no 3', 'taken'],
  ['Byt 3 lampor', 'none'],
  ['Ny belysning enligt åtgärd 3', 'none'],
  ['Städa centralförrådet 3 gånger', 'none'],
  ['New lamps on floor 3', 'none'],
])('a plain number counts behind words for the central plan: “%s”, %s', (text, said) => {
  expect(standing('3', 'Kartlägg zebror', { title: text })).toBe(said);
});

test('a number that is another row’s too, or two central actions’, is surely neither’s', () => {
  expect(standing('C1', 'Kartlägg zebror', { title: 'Ny el enligt C1' }, [{ id: 'C1', title: 'Mät' }])).toBe(
    'perhaps',
  );
  expect(standing('X77', 'Kartlägg zebror', { title: 'Ny el enligt X77' })).toBe('perhaps');
});

/** Titles of a central and an own action, and whether they may be the same. */
const titles: readonly (readonly [string, string, string])[] = [
  ['Källsortering', 'Källsortering i klassrum', 'perhaps'],
  ['Källsortering i klassrum', 'Källsortering', 'perhaps'],
  ['Byt till LED i alla lokaler', 'LED-belysning i matsalen', 'perhaps'],
  ['Inför källsortering', 'Bättre källsortering på rasterna', 'perhaps'],
  ['Laddstolpar', 'Sätt upp laddstolpar vid entrén', 'perhaps'],
  ['Minska matsvinnet', 'Väg matsvinn varje vecka', 'perhaps'],
  ['Solceller på taken', 'Utred solceller', 'perhaps'],
  ['Utbilda personal', 'Utbilda personal i avfall', 'perhaps'],
  ['Städa', 'Städa rummen varje vecka', 'perhaps'],
  ['Städa rummen varje vecka', 'Städa', 'perhaps'],
  ['Mindre lokaler', 'Mindre lokaler för skolan', 'perhaps'],
  ['Lokaler', 'Lokaler för skolan', 'none'],
  ['Recycling', 'Recycling in classrooms', 'perhaps'],
  ['Switch to LED in all premises', 'LED lamps in the canteen', 'perhaps'],
  ['Charging points', 'Install charging points at the entrance', 'perhaps'],
  ['Reduce food waste', 'Weigh food waste every week', 'perhaps'],
  ['Travel policy', 'New policy for travel', 'perhaps'],
  ['Byt till LED i alla lokaler', 'Måla om alla lokaler', 'none'],
  ['Minska matsvinnet', 'Minska papperet', 'none'],
  ['Utbilda alla elever i återbruk', 'Cykeldag för alla elever', 'none'],
  ['Switch to LED in all premises', 'Paint all premises', 'none'],
  ['Reduce food waste', 'Reduce business travel', 'none'],
  ['Train all staff in first aid', 'Bike day for all staff', 'none'],
];

test.each(titles)('central “%s” and own “%s”: %s', (central, own, said) => {
  const others = [{ title: 'Zebror' }, { title: 'Kartlägg giraffer' }];
  expect(standing('C9', central, { title: own }, others)).toBe(said);
});

test.each<[string, readonly string[], string]>([
  [
    'the one that it begins',
    ['Solceller och laddstolpar vid entrén', 'Laddstolpar', 'Laddstolpar och solceller i år'],
    '4',
  ],
  [
    'else the one that shares most',
    ['Fler solceller i år', 'Måla solceller och laddstolpar', 'Fler laddstolpar i år'],
    '3',
  ],
  [
    'else by the word that fewest have',
    ['Fler solceller i år', 'Nya solceller i år', 'Fler laddstolpar i år'],
    '4',
  ],
  ['else the first', ['Fler solceller i år', 'Fler laddstolpar i år'], '2'],
])('of several own actions it is perhaps %s', (_, own, id) => {
  const [found] = centralActions(
    readingOf(
      {
        sheet: 'Central',
        kind: 'central',
        year: 2021,
        rows: [{ id: 'C9', title: 'Laddstolpar och solceller' }],
      },
      {
        sheet: 'Plan 2021',
        kind: 'actions',
        year: 2021,
        rows: ['Zebror', ...own].map((title, at) => ({ id: String(at + 1), title })),
      },
    ),
    2020,
    knownTerms,
  );
  expect(found?.perhaps?.action.row.id).toBe(id);
});

test('of no two titles of which one begins the other it is said that they have nothing to do with each other', () => {
  const word = fc.constantFrom(
    'källsortering',
    'solceller',
    'klassrum',
    'matsal',
    'LED',
    'recycling',
    'canteen',
  );
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { minLength: 1, maxLength: 3 }),
      fc.array(word),
      fc.boolean(),
      (start, rest, isOwn) => {
        const [short, long] = [start.join(' '), [...start, ...rest].join(' ')];
        const said = isOwn ? standing('C9', short, { title: long }) : standing('C9', long, { title: short });
        expect(said).not.toBe('none');
      },
    ),
  );
});

test.each([
  [
    'sv',
    ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    'Central handlingsplan 2026',
    ['Byt till LED i alla lokaler', 'Källsortering', 'Laddstolpar', 'Kartlägg zebror'],
    ['LED-byte enligt C1', 'Källsortering i klassrum', 'Vi inför inte C3'],
    [
      'Central plan: 4 åtgärder: 1 av 4 finns inte i den egna planen, 2 finns kanske',
      'C2 Källsortering: Bo · 2026-12-31 · kanske samma som 2 Källsortering i klassrum (källsortering)',
      'C3 Laddstolpar: Bo · 2026-12-31 · kanske samma som 3 Vi inför inte C3 (C3)',
      'C4 Kartlägg zebror: Bo · 2026-12-31',
    ],
  ],
  [
    'en',
    ['No', 'Action', 'Owner', 'Due date', 'Status'],
    'Central action plan 2026',
    ['Switch to LED in all premises', 'Recycling', 'Charging points', 'Count zebras'],
    ['LED lamps as per C1', 'Recycling in classrooms', 'We do not do C3'],
    [
      'Central plan: 4 actions: 1 of 4 are not in the unit’s own plan, 2 may be',
      'C2 Recycling: Bo · 2026-12-31 · perhaps the same as 2 Recycling in classrooms (recycling)',
      'C3 Charging points: Bo · 2026-12-31 · perhaps the same as 3 We do not do C3 (C3)',
      'C4 Count zebras: Bo · 2026-12-31',
    ],
  ],
] as const)('the agenda says it in words (%s)', (language, heading, sheet, central, own, said) => {
  const open = language === 'sv' ? 'pågår' : 'in progress';
  const rows = (all: readonly string[], mark: string) => [
    [...heading],
    ...all.map((title, at) => [`${mark}${at + 1}`, title, 'Bo', '2026-12-31', open]),
  ];
  const unit = language === 'sv' ? 'Handlingsplan Björkskolan 2026' : 'Action plan Birch School 2026';
  const book = bookOf(sheetOf(sheet, rows(central, 'C')), sheetOf(unit, rows(own, '')));
  const { agenda } = jobs.agenda(book, { today: '2026-11-29', language });
  const lines = agenda?.items.flatMap((item) => item.lines) ?? [];
  expect(lines.filter((line) => /^C\d |^Central plan/u.test(line))).toEqual(said);
});
