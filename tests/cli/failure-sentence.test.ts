import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, failureCodes } from '../../src/hosts/failure';
import { refusalCodes } from '../../src/opc/refusal';
import { failureSentence } from '../../src/cli/failure-sentence';
import { enFileFailure } from '../../src/text/en/file-failures';
import { svFileFailure } from '../../src/text/sv/file-failures';

const names = Object.keys(svFileFailure.reasons) as (keyof typeof svFileFailure.reasons)[];

test('every code and every refusal of the package has sentences', () => {
  expect(names).toEqual(expect.arrayContaining([...failureCodes, ...refusalCodes]));
  expect(Object.keys(enFileFailure.reasons)).toEqual(names);
});

test.each(names)('%s says what happened and what to do, in each language its own words', (name) => {
  const [sv, en] = [svFileFailure.reasons[name](2_000_000), enFileFailure.reasons[name](2_000_000)];
  expect(sv).not.toBe(en);
  for (const sentence of [sv, en]) {
    expect(sentence).toMatch(/^[A-ZÅÄÖ].*\.$/);
    expect(sentence).not.toMatch(/undefined|NaN|\d{7}/);
  }
});

test('no reason in the code is without words', () => {
  const root = join(__dirname, '../../src');
  const files = (readdirSync(root, { recursive: true }) as string[]).filter((file) => file.endsWith('.ts'));
  const reasons = files.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/reason: '([a-z-]+)'/g)].map(([, reason]) => reason),
  );
  expect(reasons.length).toBeGreaterThan(5);
  expect(names).toEqual(expect.arrayContaining(reasons));
});

test('a sentence names the file, the sheet and the cell, and that nothing was written', () => {
  const failure = new Failure('protected', { sheet: 'Plan 2020', cell: 'F7', reason: 'protected-sheet' });
  expect(failureSentence(failure, 'sv', 'plan.xlsx')).toMatch(
    /^plan\.xlsx, bladet ”Plan 2020”, F7: Bladet är skyddat\. .* Inget är skrivet\.$/,
  );
  expect(failureSentence(failure, 'en', 'plan.xlsx')).toMatch(
    /^plan\.xlsx, the sheet “Plan 2020”, F7: .* Nothing was written\.$/,
  );
});

test('of what is half done it does not say that nothing was written', () => {
  const failure = new Failure('unreachable', { reason: 'half-done', isHalfDone: true });
  expect(failureSentence(failure, 'en', 'plan.xlsx')).toBe(
    `plan.xlsx: ${enFileFailure.reasons['half-done'](0)}`,
  );
});

test('a reason nobody has put into words falls back on its code', () => {
  const failure = new Failure('unsupported', { reason: 'constructor' });
  expect(failureSentence(failure, 'en', 'a.xlsx')).toBe(
    `a.xlsx: ${enFileFailure.reasons.unsupported(0)} Nothing was written.`,
  );
});
