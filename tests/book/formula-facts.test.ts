import { formulaFacts } from '../../src/book/formula-facts';

const compared = (formula: string): readonly string[] =>
  formulaFacts(formula)
    .literals.filter(({ isCompared }) => isCompared)
    .map(({ text }) => text);

test.each<readonly [string, readonly string[]]>([
  ['COUNTIF(E2:E50,"Klart")', ['Klart']],
  ['COUNTIFS(Plan!E:E;"Klart";Plan!C:C;"Drift")', ['Klart', 'Drift']],
  ['SUMPRODUCT(--(\'Plan 2020\'!E2:E50="Ej påbörjat"))', ['Ej påbörjat']],
  ['SUM(COUNTIF(E:E,{"Klart","Klar"}))', ['Klart', 'Klar']],
  ['IF("Klart"=E2,"OK","Fel")', ['Klart']],
  ['IF(E2="säger ""ja""","a","b")', ['säger "ja"']],
  ['_xlfn.XLOOKUP("Klart",A:A,B:B)', ['Klart']],
  ['"Klart"', []],
])('texts that %s looks for', (formula, texts) => {
  expect(compared(formula)).toEqual(texts);
});

const read = (formula: string): readonly string[] =>
  formulaFacts(formula).references.map(({ sheet, cells, table }) => `${sheet ?? ''}|${table ?? ''}|${cells}`);

test.each<readonly [string, readonly string[]]>([
  ['$E$2:E50+F3', ['||$E$2:E50', '||F3']],
  ["COUNTA('Eva''s plan'!E:E)-ROWS(Plan!2:9)", ["Eva's plan||E:E", 'Plan||2:9']],
  ['COUNTIF(Tabell1[Status],[@Läge])', ['|Tabell1|[Status]', '||[@Läge]']],
  ['LOG10(A1)&"E5"&Klart2020', ['||A1']],
])('cells that %s refers to', (formula, cells) => {
  expect(read(formula)).toEqual(cells);
});

test('functions, names and signs are told apart', () => {
  const { functions, names, isOrdering, isEquating } = formulaFacts('SUM(Lägen)+IF(D2<TODAY(),1,0)');
  expect([...functions]).toEqual(['SUM', 'IF', 'TODAY']);
  expect([...names]).toEqual(['lägen']);
  expect([isOrdering, isEquating]).toEqual([true, false]);
});

test.each<readonly [string, readonly string[]]>([
  ['COUNTIF(E2:E7,E2:E7&"")', ['E2:E7']],
  ['SUMIFS(F:F;E:E;G1;D:D;H1)', ['G1', 'H1']],
  ['COUNTIFS(E2:E7,"Klart",D2:D7,(H1))', []],
  ['SUM(COUNTIF(E:E,{"a","b"}),F1)', []],
  ['COUNTIF(INDEX(E:E,1),G1)', ['G1']],
  ['SUM(COUNTIF(E:E,F1),G1)', ['F1']],
  ['COUNTIF((E:E),(G1),H1)', []],
  ['COUNTIFS(E:E,F1,{1,2},G1)', ['F1', 'G1']],
  ['SUMIF(Tabell1[Status],[@Läge])', ['[@Läge]']],
])('cells that say what %s looks for', (formula, cells) => {
  const { references } = formulaFacts(formula);
  expect(references.flatMap((one) => (one.isCriterion ? [one.cells] : []))).toEqual(cells);
});

test('a formula that compares nothing puts nothing in order', () => {
  const { isOrdering, isEquating } = formulaFacts('SUM(A1:A9)');
  expect([isOrdering, isEquating]).toEqual([false, false]);
  expect(formulaFacts('A1<>B1')).toMatchObject({ isOrdering: false, isEquating: true });
});

test.each(['COUNTIF(E:E,">=klart")', 'SUMPRODUCT(--(E2:E7<"klb"))', 'IF("klb">E2,1,0)'])(
  'words in order: %s',
  (formula) => expect(formulaFacts(formula).literals.map(({ isOrdered }) => isOrdered)).toEqual([true]),
);

test('a difference is no order', () => {
  const { literals } = formulaFacts('COUNTIF(E:E,"<>Klart")+(E2<>"Klar")');
  expect(literals.map(({ isOrdered }) => isOrdered)).toEqual([false, false]);
});
