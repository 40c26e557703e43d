import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { guarded } from '../../../src/book/guarded';
import { xlsxHost } from '../../../src/hosts/xlsx/xlsx';
import { csvOf, describeLibreOffice } from '../../libreoffice';
import { everydayOf } from '../../case-count';
import { sharedFolder } from '../../shared-folder';
import { blankWorkbook } from './blank-workbook';
import { showcase } from './showcase';
import { uncalculated } from './uncalculated';

const own = ['Lägesbild', 'Dagordning'];

describeLibreOffice('LibreOffice opens what we write', () => {
  const originals = new Map<string, Uint8Array>([['1 tom', blankWorkbook()]]);
  const folders =
    sharedFolder === undefined
      ? []
      : [join(sharedFolder, 'workbooks', 'sv'), join(sharedFolder, 'workbooks')];
  const others = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.xls[xm]$/.test(name))
      .map((name) => join(folder, name)),
  );
  for (const file of everydayOf(others)) {
    originals.set(
      `${originals.size + 1} ${basename(file).replace(/\W+/g, '')}`,
      new Uint8Array(readFileSync(file)),
    );
  }
  const results = new Map<string, Uint8Array>();
  for (const [name, bytes] of originals) {
    const host = xlsxHost(bytes);
    const book = host.read();
    if (book.isStructureProtected) continue;
    host.apply(guarded(book, showcase(book)));
    results.set(name, host.bytes());
  }

  test('every sheet, with every text that was there, and formulas that give what we said they would', () => {
    // LibreOffice starts once for all of them.
    const opened = csvOf(
      new Map(
        [...results].flatMap(([name, bytes]) => [
          [name, bytes],
          [`before ${name}`, originals.get(name) ?? bytes],
          [`again ${name}`, uncalculated(bytes)],
        ]),
      ),
    );
    for (const name of results.keys()) {
      const sheets = opened.get(name) ?? new Map<string, string>();
      for (const sheet of own) {
        expect(sheets.get(sheet)).toContain(sheet === 'Lägesbild' ? '"Kemikalier"' : '"Enligt förslag"');
        expect(opened.get(`again ${name}`)?.get(sheet)).toBe(sheets.get(sheet));
      }
      expect(sheets.get('Lägesbild')).toContain('"Summa",8,14,3,18,2,3,48');
      expect(sheets.get('Dagordning')).toMatch(/(30 Jun |06\/30\/)2021/);
      for (const [sheet, text] of opened.get(`before ${name}`) ?? []) {
        const texts = new Set((sheets.get(sheet) ?? '').match(/"(?:[^"]|"")*"/g) ?? []);
        const lost = (text.match(/"(?:[^"]|"")*"/g) ?? []).filter((cell) => !texts.has(cell));
        expect({ name, sheet, lost }).toEqual({ name, sheet, lost: [] });
      }
    }
  }, 180_000);
});
