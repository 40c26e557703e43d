import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { ownersOf } from '../../../src/plan/people/people';
import { describeShared } from '../../shared-folder';
import { metOwners, nobody, oneOwner, severalOwners } from './owner-rows';
import { expectLinear } from '../../linear-time';
import { unicodeText } from '../../unicode-text';

const names = (text: string): readonly string[] => ownersOf(text).map(({ name }) => name);

describe('owners', () => {
  it.each(oneOwner)('%j is one owner', (text) => {
    expect(names(text)).toEqual([text.trim()]);
  });

  it.each(severalOwners)('%j is %j', (text, owners) => {
    expect(names(text)).toEqual(owners);
  });

  it.each(nobody)('%j is nobody', (text) => {
    expect(ownersOf(text)).toEqual([]);
  });

  it.each([
    ['anna.berg@example.se', [{ name: 'anna.berg@example.se', email: 'anna.berg@example.se' }]],
    ['Anna Berg <anna.berg@example.se>', [{ name: 'Anna Berg', email: 'anna.berg@example.se' }]],
    ['Anna Berg (anna.berg@example.se)', [{ name: 'Anna Berg', email: 'anna.berg@example.se' }]],
    [
      'Miljösamordnare, miljo@example.se',
      [{ name: 'Miljösamordnare' }, { name: 'miljo@example.se', email: 'miljo@example.se' }],
    ],
    ['a+b@example.se; GA', [{ name: 'a+b@example.se', email: 'a+b@example.se' }, { name: 'GA' }]],
    ['mailto:ga@example.se', [{ name: 'ga@example.se', email: 'ga@example.se' }]],
  ])('%j holds an address', (text, owners) => {
    expect(ownersOf(text)).toEqual(owners);
  });
});

describe('owners met in real plans', () => {
  it.each(metOwners)('%s: %j is %j', (_shape, text, owners) => {
    expect(names(text)).toEqual(owners);
  });

  describeShared('the collected spellings', (folder) => {
    const file: unknown = JSON.parse(readFileSync(join(folder, 'design', 'spellings.json'), 'utf8'));
    const { owners } = file as { owners: readonly { shape: string; spelling: string }[] };
    it('are all in the table above', () => {
      const shapes = new Set(metOwners.map(([shape]) => shape));
      expect(owners.length).toBeGreaterThan(10);
      expect(owners.filter(({ shape }) => !shapes.has(shape))).toEqual([]);
    });
  });
});

describe('any owner cell', () => {
  const piece = fc.constantFrom(
    'GA',
    'Anna Berg',
    ' och ',
    ', ',
    '/',
    ' + ',
    '(a, b)',
    '\n',
    ' för drift',
    ' & ',
    ';',
    '@',
    'x@y.se',
    '(',
    ']',
  );
  const anyText = fc.oneof(
    unicodeText({ maxLength: 80 }),
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
  );

  it('gives trimmed names, each once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const owners = names(text);
        expect(new Set(owners).size).toBe(owners.length);
        for (const name of owners) {
          expect(name.trim()).toBe(name);
          expect(name).not.toBe('');
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('finds the same owners however the cell is spaced', () => {
    const table = severalOwners.map(([text]) => text).filter((text) => !text.includes('\n'));
    fc.assert(
      fc.property(fc.constantFrom(...table), fc.constantFrom('', ' ', '\n', '\u00a0'), (text, pad) => {
        expect(names(`${pad}${text.replaceAll(' ', '\u00a0')}${pad}`)).toEqual(names(text));
      }),
    );
  });

  it('takes time in proportion to its length', () => {
    const seeds = ['GA, ', '((', 'a@', 'a.', 'för x och ', '&', 'å\u0323\u0301', 'A\n', '+ '];
    expectLinear(ownersOf, seeds);
    expectLinear(ownersOf, seeds, 1000);
  });
});
