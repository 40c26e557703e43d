import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { snapshotOf } from '../../../src/hosts/xlsx/read';
import { someOf } from '../../case-count';
import { describeLibreOffice } from '../../libreoffice';
import { describeShared } from '../../shared-folder';
import { workbooksIn } from '../every-workbook';
import { around, type Trait } from './around';
import { languageOf, plans } from './graft';
import { isCalculating, otherResults } from './same-results';
import { tried, type Tried } from './tried';

const samples = join(__dirname, '../../../samples');

describeLibreOffice('formulas around a plan, in LibreOffice', () => {
  test('give what they gave', () => {
    const counting: readonly Trait[] = ['sums', 'shared formula', 'array formula', 'counts of whole columns'];
    const all = new Map<string, Tried>();
    const add = (name: string, one: Tried | undefined): void => {
      if (one) all.set(`${all.size + 1} ${name.replace(/\W+/g, '')}`, one);
    };
    for (const side of ['below', 'beside', 'across'] as const)
      for (const sheet of ['Budget', 'Annat'])
        add(side, tried(around([...counting, 'names', 'native table']), plans.sv, { sheet, side, gap: 2 }));
    for (const [name, file] of workbooksIn(samples, '')) {
      const [sheet] = snapshotOf(readFileSync(file)).sheets;
      if (sheet)
        add(
          basename(file),
          tried(readFileSync(file), plans[languageOf(name)], { sheet: sheet.name, side: 'below', gap: 2 }),
        );
    }
    expect(otherResults(all)).toEqual([]);
  });
});

describeShared('formulas of workbooks made by others, around a plan', (folder) => {
  describeLibreOffice('in LibreOffice', () => {
    test('give what they gave', () => {
      const all = new Map<string, Tried>();
      // One of those that have formulas; a release tries all.
      for (const [name, file] of someOf(
        workbooksIn(folder).filter(([, path]) => isCalculating(readFileSync(path))),
      )) {
        const bytes = readFileSync(file);
        const sheet = snapshotOf(bytes).sheets.find(({ visibility }) => visibility === 'visible');
        const place = { sheet: sheet?.name ?? '', side: 'below', gap: 2 } as const;
        const one = tried(bytes, plans[languageOf(name)], place);
        if (one) all.set(basename(file).replace(/\W+/g, ''), one);
      }
      // A protected one is refused.
      expect(all.size === 0 ? [] : otherResults(all)).toEqual([]);
    });
  });
});
