import { replay } from '../../../src/book/replay';
import { sheetNamed, type SheetSnapshot, type WorkbookSnapshot } from '../../../src/book/snapshot';
import { textOf } from '../../../src/book/cells';
import { jobs } from '../../../src/jobs/jobs';
import { bookOf, day, sheetOf, type Rows, type SheetExtras } from '../../plan/sheet-of';

/*
 * What a plan's owner counts in it, and what Planbok then leaves as it stands: a line for each formula, gone through one by one.
 * `npx jest -u` writes them anew.
 */

const rows: Rows = [
  ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
  ['1', 'Byt lampor', 'Drift', 'v. 42', 'klart!!'],
  ['2', 'Mät avfall', 'Miljö', day('2020-12-01'), 'Pågår'],
  ['3', 'Res mindre', 'dito', '2020-11', 'pågående'],
  ['4', 'Sortera', 'Alla', 'löpande', null],
];

const summary = (formulas: Readonly<Record<string, string>>, values: Rows = [[null]]): SheetSnapshot =>
  sheetOf('Summa', values, { formulas });

interface Counted {
  readonly extras?: SheetExtras;
  readonly names?: WorkbookSnapshot['names'];
  readonly values?: Rows;
  /** The cell of the plan's own sheet in which the formula stands. */
  readonly inPlan?: string;
  /** The formula is that of a conditional format over the plan. */
  readonly isRule?: boolean;
}

/** What becomes of the status "klart!!", of the week, of the month and of "dito", and whether the plan stays on its sheet. */
function outcome(
  formulas: readonly string[],
  { extras, names = [], values, inPlan, isRule = false }: Counted = {},
): string {
  const cells = Object.fromEntries(formulas.map((formula, index) => [inPlan ?? `A${index + 1}`, formula]));
  const area = { sheet: 'Plan 2020', row: 2, column: 1, rows: 4, columns: 5 };
  const planned = sheetOf('Plan 2020', rows, inPlan === undefined ? extras : { ...extras, formulas: cells });
  const plan2020 = isRule ? { ...planned, ownerRules: formulas.map((formula) => ({ area, formula })) } : planned;
  const book = { ...bookOf(plan2020, summary(inPlan !== undefined || isRule ? {} : cells, values)), names };
  const { changes, structured } = jobs.structure(book, { today: '2020-11-24', language: 'sv' });
  const after = replay(book, changes.edits);
  const plan = sheetNamed(after, structured[0]?.sheet ?? 'Plan 2020');
  const heading = plan?.values[0]?.map(textOf) ?? [];
  const said = (row: number, column: string): string =>
    textOf(plan?.values[row - 1]?.[heading.indexOf(column)] ?? null);
  return [
    ...new Set([
      said(2, 'Status'),
      said(4, 'Status'),
      said(2, 'Klart senast'),
      said(4, 'Klart senast'),
      said(4, 'Ansvarig'),
      structured[0]?.inPlace === true ? 'in place' : 'copied',
    ]),
  ].join(' | ');
}

const inStatus = [
  // Words that are found in both, or in neither.
  `COUNTIF('Plan 2020'!E2:E5,"Pågår")`,
  `COUNTIF('Plan 2020'!E2:E5,"Klar")`,
  `COUNTIF('Plan 2020'!$E$2:$E$5,"klart*")`,
  `COUNTIF('Plan 2020'!E:E,"*klar*")`,
  `COUNTIF('Plan 2020'!E:E,"kl?r*")`,
  `COUNTIF('Plan 2020'!E:E,"<>klart!!")`,
  `COUNTIF('Plan 2020'!E:E,"<>Utgår")`,
  `COUNTIF('Plan 2020'!E:E,">=klart")`,
  `COUNTIF('Plan 2020'!E:E,"<>")`,
  `COUNTIF('Plan 2020'!E:E,">5")`,
  `COUNTIF('Plan 2020'!2:2,"Pågår")`,
  `COUNTIF('Plan 2020'!2:4,"Pågår")`,
  `COUNTIF('Plan 2020'!$4:$2,"x")`,
  `LEN('Plan 2020'!$2:$2)`,
  `LEN('Plan 2020'!4:5)`,
  `LEN('Plan 2020'!$E:$D)`,
  `LEN('Plan 2020'!A:B)`,
  `SUM('Plan 2020'!A1:B9)`,
  `COUNTIF('Plan 2020'!E2:E5,'Plan 2020'!E3)`,
  `COUNTIF('Plan 2020'!E2:E3,'Plan 2020'!E4:E5)`,
  `SUMPRODUCT(('Plan 2020'!E2:E5="Pågår")*1)`,
  `SUMPRODUCT(LEN('Plan 2020'!E2:E5))`,
  `COUNTA('Plan 2020'!E2:E5)`,
  `COUNTBLANK('Plan 2020'!E2:E5)`,
  `LEN('Plan 2020'!E2)`,
  `LEN('Plan 2020'!E3)`,
  `IF('Plan 2020'!E2='Plan 2020'!E3,1,0)`,
  `'Plan 2020'!E4`,
  `LEFT('Plan 2020'!E4,3)`,
  `SEARCH("lar",'Plan 2020'!E2)`,
  `MATCH("Pågår",'Plan 2020'!E2:E5,0)`,
  `VLOOKUP("1",'Plan 2020'!A2:E5,5,FALSE)`,
  `COUNTIFS('Plan 2020'!E2:E5,"Pågår",'Plan 2020'!C2:C5,"Miljö")`,
  `COUNTIF(Summa!E2:E5,"klart!!")`,
  `COUNTIF(Okänt!E2:E5,"x")`,
  `SUM(1,2)`,
  `IF(OR('Plan 2020'!E2="klart!!",NOT('Plan 2020'!E2="Pågår")),1,0)`,
  `COUNTIF('Plan 2020'!E2:E5,"a")`,
  `COUNTIF('Plan 2020'!E2:E5,"r")`,
  `COUNTIF('Plan 2020'!E2:E5,"ende")`,
  `COUNTIF('Plan 2020'!E2:E5,"=pågående")`,
  `SUMIF('Plan 2020'!E2:E5,"klart!!",'Plan 2020'!A2:A5)`,
  `INDEX('Plan 2020'!E2:E5,2)`,
  `COUNTIF('Plan 2020'!E2:E5,"Pågår"&"!")`,
] as const;

const inDays = [
  `COUNTIF('Plan 2020'!D2:D5,"v. 42")`,
  `COUNTIF('Plan 2020'!D2:D5,"löpande")`,
  `COUNTIF('Plan 2020'!D2:D5,"<2020-12-01")`,
  `COUNTIF('Plan 2020'!D2:D5,"<>Q4")`,
  `COUNTIF('Plan 2020'!D2:D5,"<"&TODAY())`,
  `COUNTIF('Plan 2020'!D2:D5,B1)`,
  `COUNTA('Plan 2020'!D2:D5)`,
  `COUNT('Plan 2020'!D2:D5)`,
  `MAX('Plan 2020'!D2:D5)`,
  `SUMPRODUCT(('Plan 2020'!D2:D5="löpande")*1)`,
  `SUMPRODUCT(('Plan 2020'!D2:D5<TODAY())*1)`,
  `IF('Plan 2020'!D2="löpande",1,0)`,
  `YEAR('Plan 2020'!D4)`,
] as const;

const below = [
  `COUNTA('Plan 2020'!1:1)`,
  `COUNTA('Plan 2020'!A1:Z5)`,
  `COUNTIF('Plan 2020'!A1:Z5,"Pågår")`,
  `COUNTIF('Plan 2020'!A1:Z5,"")`,
  `COUNTIF('Plan 2020'!A1:Z5,"*")`,
  `COUNTBLANK('Plan 2020'!F2:F9)`,
  `SUMPRODUCT(('Plan 2020'!A1:Z5="Pågår")*1)`,
  `SUMPRODUCT(('Plan 2020'!A1:Z5>"P")*1)`,
  `VLOOKUP("1",'Plan 2020'!A1:Z5,3,FALSE)`,
  `SUM('Plan 2020'!F2:F9)`,
] as const;

const linesOf = (formulas: readonly string[], extras?: Counted): string =>
  formulas.map((formula) => `${formula}  →  ${outcome([formula], extras)}`).join('\n');

test('formulas that read the statuses', () => {
  expect(linesOf(inStatus)).toMatchSnapshot('statuses');
});

test('formulas that read the days', () => {
  expect(linesOf(inDays)).toMatchSnapshot('days');
});

test('formulas that read what is beside the plan', () => {
  expect(linesOf(below)).toMatchSnapshot('beside');
});

test('a list of words that formulas compare with', () => {
  const values: Rows = [[null, 'pågående'], [null, 'klart!!'], [null, 'Utgår']];
  const formulas = [
    `COUNTIF('Plan 2020'!E2:E5,B1)`,
    `COUNTIF('Plan 2020'!E2:E5,B3)`,
    `SUMPRODUCT(COUNTIF('Plan 2020'!E2:E5,B1:B3))`,
  ];
  expect(linesOf(formulas, { values })).toMatchSnapshot('compared cells');
});

test('names, tables and rules', () => {
  const area = { sheet: 'Plan 2020', row: 2, column: 5, rows: 4, columns: 1 };
  const names = [{ name: 'Lägen', area, text: '', hidden: false }];
  const told = [
    linesOf([`COUNTIF(Lägen,"klart!!")`, `COUNTIF(lägen,"Pågår")`, `LEN(Lägen)`, `COUNTIF('Plan 2020'!E2:E5,Lägen)`], { names }),
    linesOf(
      [
        `COUNTIF(Tabell1[Status],"klart!!")`,
        `COUNTIF(tabell1[[#Data],[Status]],"Pågår")`,
        `COUNTA(Tabell1)`,
        `ROWS(Tabell1)`,
        `COUNTIF(Tabell1[Ansvarig],"Drift")`,
        `LEN(Tabell1[Status])`,
        `LEN(Tabell2[Status])`,
      ],
      { extras: { tables: { Tabell1: 'A1:E5' } } },
    ),
    linesOf(['LEN([@Status])', 'LEN([@Ansvarig])', 'LEN([Status])'], {
      inPlan: 'G3',
      extras: { tables: { Tabell1: 'A1:E5' } },
    }),
    linesOf([`COUNTIF(E2:E5,"Pågår")`, 'LEN(E2)', 'LEN(D4)'], { inPlan: 'B12' }),
    linesOf(['$E2="klart!!"', '$E2="Pågår"', '$D2<TODAY()', '$A2="1"'], { isRule: true }),
    `a filter  →  ${outcome([], { extras: { filter: 'A1:E5' } })}`,
    `a formula in the status  →  ${outcome([], { extras: { formulas: { E2: 'IF(A2="1","klart!!","")' } } })}`,
    `a formula in the day  →  ${outcome([], { extras: { formulas: { D2: '"v. "&42' } } })}`,
    `a name with a formula  →  ${outcome([], { names: [{ name: 'Antal', area: null, text: `=LEN('Plan 2020'!E2)`, hidden: false }] })}`,
  ];
  expect(told.join('\n')).toMatchSnapshot('named');
});
