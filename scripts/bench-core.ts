import { readFileSync } from 'node:fs';
import { emptySheet, type WorkbookSnapshot } from '../src/book/snapshot';
import type { CellValue } from '../src/book/cells';
import { snapshotOf } from '../src/hosts/xlsx/read';
import { jobs } from '../src/jobs/jobs';

const headings = [
  'Nr',
  'Område',
  'Mål',
  'Åtgärd',
  'Ansvarig',
  'Beslutsfattare',
  'Resurser',
  'Klart senast',
  'Status',
  'Prioritet',
  'Kommentar',
  'Iakttagelse',
];
const areas = ['Utbildning', 'Forskning', 'Samverkan', 'Arbetssätt', 'Resurser', 'Klimat'];
const owners = [
  'GA',
  'Skolchef',
  'Prefekter',
  'Miljösamordnare, labbansvarig',
  'IT/Infrastruktur',
  'Ekonomi och HR',
  '',
];
const deadlines = [
  'ht 2020',
  'v. 42',
  'löpande',
  'senast 30 juni',
  'Q3 2020',
  '2020-10-31',
  'maj',
  'den XX',
  'feb–mars',
  { date: '2020-11-15' },
] as const;
const states = ['klart!!', 'Pågår', 'ej påbörjad', 'Utgår', 'flyttas till 2021', 'Väntar', 'Klar', '', '?'];

const nth = <T>(list: readonly T[], index: number): T | null => list[index % list.length] ?? null;

/** A plan with this many rows and twelve columns, as untidy as real ones and always the same. */
export function grid(rows: number): readonly (readonly CellValue[])[] {
  return [
    headings,
    ...Array.from({ length: rows }, (_, i): readonly CellValue[] => [
      `Å-${i + 1}`,
      nth(areas, i),
      `Mål ${(i % 40) + 1}: mindre miljöpåverkan på område ${(i % 40) + 1}`,
      `Åtgärd nummer ${i + 1} som minskar miljöpåverkan från skolans verksamhet`,
      nth(owners, i),
      'Skolchef',
      `${(i % 9) * 10 + 10} tim`,
      nth(deadlines, i),
      nth(states, i),
      (i % 5) + 1,
      i % 3 === 0 ? `Anteckning ${i} från uppföljningen` : null,
      i % 50 === 0 ? `F${i}` : null,
    ]),
  ];
}

export const snapshotWith = (values: readonly (readonly CellValue[])[]): WorkbookSnapshot => ({
  sheets: [{ ...emptySheet('Plan 2020'), values }],
  otherSheets: [],
  names: [],
  properties: new Map(),
  isStructureProtected: false,
});

/** The main job, from a snapshot to the reviewable changes. */
export const review = (book: WorkbookSnapshot) => jobs.review(book, { today: '2020-11-24' });

export const readWorkbook = (file: string): WorkbookSnapshot => snapshotOf(readFileSync(file));
