import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { openedPackage } from '../../../src/hosts/xlsx/open';
import { describeShared } from '../../shared-folder';
import { rawZip } from '../../opc/raw-zip';
import { tiny, workbookWith } from '../../opc/tiny-workbook';
import { verdictOf } from './outcome';

/** The same mutations in every run: a failure here is a failure everywhere. */
const SEED = 2;

/** Flips some bits of the file. */
function flipped(bytes: Uint8Array, places: readonly number[]): Uint8Array {
  const copy = Uint8Array.from(bytes);
  for (const place of places) {
    const at = Math.floor(place / 8) % copy.length;
    copy[at] = (copy[at] ?? 0) ^ (1 << (place % 8));
  }
  return copy;
}

type Damage = 'cut' | 'doubled' | 'ended' | 'scrambled' | 'numbers';

/** Damages one part, as text, at a place. */
function damagedXml(xml: string, damage: Damage, at: number, length: number): string {
  const from = at % xml.length;
  const piece = xml.slice(from, from + length);
  switch (damage) {
    case 'cut':
      return xml.slice(0, from) + xml.slice(from + length);
    case 'doubled':
      return xml.slice(0, from) + piece + xml.slice(from);
    case 'ended':
      return xml.slice(0, from);
    case 'scrambled':
      return xml.slice(0, from) + piece.split('').reverse().join('') + xml.slice(from + length);
    case 'numbers':
      return (
        xml.slice(0, from) +
        xml
          .slice(from)
          .replace(/"\d+"/, ['"-1"', '"0"', '"99999999999"', '"NaN"', '""', '"1e9"'][length % 6] ?? '')
      );
  }
}

const damages = fc.constantFrom<Damage>('cut', 'doubled', 'ended', 'scrambled', 'numbers');

/** Each ends as a workbook or as a refusal: any other error fails the test where it is thrown. */
function survives(name: string, file: Uint8Array, runs: number): void {
  it(`${name}: flipped bits`, () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 40 }), (places) => {
        verdictOf(flipped(file, places));
      }),
      { seed: SEED, numRuns: runs },
    );
  });

  it(`${name}: damaged XML in a sound container`, () => {
    const pkg = openedPackage(file);
    const parts = pkg.names().map((part) => ({ name: part, content: pkg.bytes(part) }));
    const texts = parts.filter((part) => /\.(xml|rels)$/.test(part.name));
    const verdicts = new Set<string>();
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        damages,
        fc.nat(),
        fc.integer({ min: 1, max: 200 }),
        (chosen, damage, at, length) => {
          const content = damagedXml(pkg.text(chosen.name), damage, at, length);
          verdicts.add(
            verdictOf(rawZip(parts.map((part) => (part === chosen ? { ...part, content } : part)))),
          );
        },
      ),
      { seed: SEED, numRuns: runs },
    );
    expect([...verdicts]).toEqual(expect.arrayContaining(['reads', 'damaged-xml']));
  });
}

survives('the small workbook', workbookWith(), 400);

it('every single byte of a sheet may be missing', () => {
  const sheet = String(tiny['xl/worksheets/sheet1.xml']);
  const verdicts = new Set<string>();
  for (let at = 0; at < sheet.length; at++) {
    verdicts.add(
      verdictOf(workbookWith({ 'xl/worksheets/sheet1.xml': sheet.slice(0, at) + sheet.slice(at + 1) })),
    );
  }
  expect([...verdicts].sort()).toEqual([
    'bad-cell-reference',
    'bad-string-index',
    'damaged-xml',
    'reads',
    'unknown-encoding',
  ]);
});

describeShared('real workbooks, damaged', (folder) => {
  for (const name of ['plan_with_duplicate_actions.xlsx', 'sv/plan-med-excelfunktioner.xlsx']) {
    survives(name, readFileSync(join(folder, 'workbooks', name)), 120);
  }
});
