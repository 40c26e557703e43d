import { shifted } from '../../src/opc/formula-shift';

it.each<[formula: string, rows: number, columns: number, moved: string]>([
  ['A1+1', 1, 0, 'A2+1'],
  ['A1+B$2*$C3+$D$4', 2, 1, 'B3+C$2*$C5+$D$4'],
  ['SUM(A1:B9)', 1, 2, 'SUM(C2:D10)'],
  ['SUM(A:B,$C:D)', 5, 1, 'SUM(B:C,$C:E)'],
  ['SUM(1:3,$4:5)', 2, 7, 'SUM(3:5,$4:7)'],
  ['a1', 1, 0, 'A2'],
  // Text, sheets, tables, functions and names stay.
  ['"A1"&A1&"say ""B2"""', 1, 0, '"A1"&A2&"say ""B2"""'],
  ["'A1 (B2)'!A1+'it''s A1'!$A$1", 1, 0, "'A1 (B2)'!A2+'it''s A1'!$A$1"],
  ['Plan2020!A1', 1, 0, 'Plan2020!A2'],
  ['Jan1:Mar1!B2', 1, 0, 'Jan1:Mar1!B3'],
  ['[1]Data!A1', 1, 0, '[1]Data!A2'],
  ['Table1[[#All],[A1]]+A1', 1, 0, 'Table1[[#All],[A1]]+A2'],
  ["T1['[A1]+A1", 1, 0, "T1['[A1]+A2"],
  ['LOG10(A1)+ATAN2(B1,C1)', 1, 0, 'LOG10(A2)+ATAN2(B2,C2)'],
  ['TAXES2020+A1B+A.1+_A1+ABCD1+XFE1+A1048577+Å1', 1, 0, 'TAXES2020+A1B+A.1+_A1+ABCD1+XFE1+A1048577+Å1'],
  ['A+B+1+2', 1, 1, 'A+B+1+2'],
  ['1E3+E3', 1, 0, '1E3+E4'],
  ['IF(A1=#N/A,#REF!,TRUE)', 1, 0, 'IF(A2=#N/A,#REF!,TRUE)'],
  ['INDEX(A:A,MATCH(B1,C:C,0))', 1, 1, 'INDEX(B:B,MATCH(C2,D:D,0))'],
  ['A1:INDEX(B:B,3)', 1, 0, 'A2:INDEX(B:B,3)'],
  ['IF(A1>0,"ja","nej")', 1, 0, 'IF(A2>0,"ja","nej")'],
  // Off the sheet.
  ['A1+B2', -1, 0, '#REF!+B1'],
  ['A1+B2', 0, -1, '#REF!+A2'],
  ['A1048576', 1, 0, '#REF!'],
  ['XFD1', 0, 1, '#REF!'],
  ['A0', 1, 0, 'A0'],
  // Unfinished ones are given back as they are.
  ['"A1', 1, 0, '"A1'],
  ["'A1", 1, 0, "'A1"],
  ['[A1', 1, 0, '[A1'],
  ['A1', 0, 0, 'A1'],
  ['', 1, 1, ''],
])('%s by %d rows and %d columns: %s', (formula, rows, columns, moved) => {
  expect(shifted(formula, rows, columns)).toBe(moved);
});

it('is done with the longest formula in no time', () => {
  const formula = `${'('.repeat(50_000)}${'['.repeat(50_000)}${'A1:'.repeat(50_000)}`;
  expect(shifted(formula, 1, 0)).toHaveLength(formula.length);
});
