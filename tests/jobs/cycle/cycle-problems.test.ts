import { jobs } from '../../../src/jobs/jobs';
import { problemText } from '../../../src/text/problem';
import { bookOf, sheetOf, type Rows } from '../../plan/sheet-of';

const today = '2020-11-24';

const look = (rows: Rows, name = 'Årscykel 2021', day = today) => {
  const book = bookOf(sheetOf(name, [['Månad', 'Aktivitet', 'Ansvarig'], ...rows]));
  const { problems, reading } = jobs.check(book, { today: day });
  const { agenda } = jobs.agenda(book, { today: day, year: 2020 });
  return {
    problems: problems
      .filter(({ code }) => /month|day|placeholder/.test(code))
      .map((one) => `${one.at.row} ${one.severity} ${problemText(one, 'sv')}`),
    rows: reading.tables.flatMap((table) => table.rows).length,
    lines: agenda?.items.find(({ no }) => no === 8)?.lines,
  };
};

const ordinary: Rows = [
  ['Januari', 'Inventering', 'Bo'],
  ['April', 'Dialog om miljön', 'Eva'],
  ['Juni', 'Bokslut', 'Bo'],
];

test.each<[string, Rows, readonly string[]]>([
  [
    'month 13 is named, and kept',
    [[13, 'Revision', 'Bo']],
    ['5 warning Tiden ”13” i årscykeln är ingen månad. Skriv månaden med bokstäver.'],
  ],
  [
    'so is month 0',
    [['Månad 0', 'Revision', 'Bo']],
    ['5 warning Tiden ”Månad 0” i årscykeln är ingen månad. Skriv månaden med bokstäver.'],
  ],
  [
    'and 2021-13',
    [['2021-13', 'Revision', 'Bo']],
    ['5 warning Tiden ”2021-13” i årscykeln är ingen månad. Skriv månaden med bokstäver.'],
  ],
  [
    'a time in words is only told',
    [['när det passar', 'Revision', 'Bo']],
    ['5 note Tiden ”när det passar” i årscykeln är ingen månad. Skriv månaden med bokstäver.'],
  ],
  ['what goes on all year is nothing', [['Löpande', 'Rapportera avvikelser', 'Bo']], []],
  [
    'a day outside its month',
    [['Mars', 'Skoldialog den 8 april', 'Bo']],
    ['5 warning Dagen i ”Skoldialog den 8 april” ligger inte i Mars. Ändra dagen eller månaden.'],
  ],
  ['a span over the new year holds both', [['November – februari', 'Rond den 8 januari', 'Bo']], []],
  [
    'a day left open',
    [['Mars', 'Skoldialog den XX', 'Bo']],
    ['5 note Tidpunkten ”Skoldialog den XX” är inte ifylld. Skriv ett datum.'],
  ],
  [
    'the same owner, the same day',
    [
      ['Mars', 'Extern revision 8–11 mars', 'Bo'],
      ['Mars', 'Skoldialog den 10 mars', 'Bo, Eva'],
    ],
    ['6 warning ”Extern revision 8–11 mars” och ”Skoldialog den 10 mars” krockar 2021-03-10.'],
  ],
  [
    'the review wants everybody',
    [
      ['Mars', 'Ledningens genomgång 10 mars', 'Bo'],
      ['Mars', 'Skoldialog den 10 mars', 'Eva'],
    ],
    ['6 warning ”Ledningens genomgång 10 mars” och ”Skoldialog den 10 mars” krockar 2021-03-10.'],
  ],
  [
    'other people, or another time of day, is no clash',
    [
      ['Mars', 'Rond 10 mars', 'Bo'],
      ['Mars', 'Skoldialog den 10 mars kl 9-10', 'Eva'],
      ['Mars', 'Kvalitetsdialog den 10 mars kl 10-12', 'Eva'],
    ],
    [],
  ],
])('%s', (_, rows, problems) => {
  const found = look([...ordinary, ...rows]);
  expect(found.problems).toEqual(problems);
  expect(found.rows).toBe(3 + rows.length);
});

test('the agenda says what is due within six weeks, and what clashes', () => {
  const rows: Rows = [
    ['Januari – februari', 'Inventering', 'Bo'],
    ['Mars', 'Rond den 10 mars', 'Bo'],
    ['Mars', 'Dialog den 10 mars', 'Bo'],
    ['November – december', 'Bokslut', 'Eva'],
  ];
  expect(look(rows).lines).toEqual([
    'Januari – februari · Inventering: Bo · inom sex veckor',
    'Mars · Rond den 10 mars: Bo · krockar med ”Dialog den 10 mars”',
    'Mars · Dialog den 10 mars: Bo · krockar med ”Rond den 10 mars”',
    'November – december · Bokslut: Eva',
  ]);
  // Six weeks before the day itself, and the last day.
  expect(
    look(rows, 'Årscykel 2021', '2021-01-27').lines?.filter((line) => line.includes('sex veckor')),
  ).toHaveLength(3);
  expect(
    look(rows, 'Årscykel 2021', '2021-01-26').lines?.filter((line) => line.includes('sex veckor')),
  ).toHaveLength(1);
  expect(
    look(rows, 'Årscykel 2021', '2021-03-11').lines?.filter((line) => line.includes('sex veckor')),
  ).toHaveLength(0);
});
