import type { ProgramAssumption } from '../../hosts/conformance/program-assumptions';

/** What Excel is reported to do wrong, tried on a sheet of its own that is taken away again (docs/hosts.md). */
type QuirkName = Extract<
  ProgramAssumption,
  | 'rows-hidden-by-hand'
  | 'rows-hidden-by-filter'
  | 'rows-hidden-by-table-filter'
  | 'two-looks'
  | 'table-formulas'
  | 'property-reopened'
  | 'fit-to-page'
>;

const SHEET = 'Planbok prov';

const differing = (expected: string, found: string): string | null =>
  found === expected ? null : `${expected} / ${found}`;

async function onTrialSheet<T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(SHEET);
    await context.sync();
    try {
      return await work(sheet, context);
    } finally {
      context.workbook.worksheets.getItemOrNullObject(SHEET).delete();
      await context.sync();
    }
  });
}

/** Rows 3 and 5 are hidden: a matrix over all, a cell in one of them, and two cells side by side in the other. */
const writtenUnder = (hide: (sheet: Excel.Worksheet) => void): Promise<string | null> =>
  onTrialSheet(async (sheet, context) => {
    sheet.getRange('A1:D6').values = [
      ['Nr', 'Visas', 'En', 'Två'],
      ...[1, 2, 3, 4, 5].map((row) => [row, row % 2 === 0 ? 'nej' : 'ja', '', '']),
    ];
    hide(sheet);
    await context.sync();
    sheet.getRange('A2:A6').values = [['a'], ['b'], ['c'], ['d'], ['e']];
    sheet.getRange('C3').values = [['cell']];
    sheet.getRange('C5:D5').values = [['rad', 'rad']];
    const range = sheet.getRange('A2:D6').load('values');
    const row = sheet.getRange('A3').load('rowHidden');
    await context.sync();
    const read: readonly (readonly unknown[])[] = range.values;
    const matrix = read.map(([first]) => String(first)).join('');
    const found = `hidden ${row.rowHidden}, matrix ${matrix}, cell ${String(read[1]?.[2])}, row ${String(read[3]?.[3])}`;
    return differing('hidden true, matrix abcde, cell cell, row rad', found);
  });

const shown: Excel.FilterCriteria = { filterOn: 'Values', values: ['ja'] };

async function twoLooks(): Promise<string | null> {
  return onTrialSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:A3');
    for (const word of ['Klar', 'Pågår']) {
      const look = range.conditionalFormats.add('CellValue');
      look.cellValue.format.fill.color = '#FFEECC';
      look.cellValue.rule = { formula1: `="${word}"`, operator: 'EqualTo' };
    }
    await context.sync();
    const { conditionalFormats } = sheet.getRange();
    conditionalFormats.load('items/id,items/cellValueOrNullObject/rule');
    await context.sync();
    const rules = conditionalFormats.items.map((item) => item.cellValueOrNullObject.rule.formula1);
    for (const { id } of conditionalFormats.items) range.conditionalFormats.getItem(id).delete();
    const left = range.conditionalFormats.getCount();
    await context.sync();
    return differing('="Pågår" ="Klar", 0 left', `${rules.join(' ')}, ${left.value} left`);
  });
}

async function tableFormulas(): Promise<string | null> {
  return onTrialSheet(async (sheet, context) => {
    sheet.getRange('A1:B5').values = [
      ['Nr', 'Summa'],
      [1, ''],
      [2, ''],
      [3, ''],
      [4, 'text'],
    ];
    sheet.tables.add('A1:B5', true);
    await context.sync();
    const column = sheet.getRange('B2:B3');
    column.formulas = [['=1+1'], ['=1+2']];
    const body = sheet.getRange('B2:B5').load('formulas');
    await context.sync();
    const found = (body.formulas as readonly (readonly unknown[])[])
      .map(([cell]) => String(cell))
      .join(' | ');
    return differing('=1+1 | =1+2 |  | text', found);
  });
}

const KEPT = 'Planbok prov';

/** The first time it leaves a property and a setting; when the saved workbook is open again, it looks for them and takes them away. */
async function propertyReopened(): Promise<string | null> {
  return Excel.run(async (context) => {
    const { settings, properties } = context.workbook;
    const setting = settings.getItemOrNullObject(KEPT).load('value');
    properties.custom.load('items/key,items/value');
    await context.sync();
    const text = 'å'.repeat(200);
    const property = properties.custom.items.find(({ key }) => key === KEPT);
    if (setting.isNullObject && property === undefined) {
      settings.add(KEPT, text);
      properties.custom.add(KEPT, text);
      await context.sync();
      return null;
    }
    const found = `property ${String(property?.value ?? '').length}, setting ${setting.isNullObject ? 0 : String(setting.value).length}`;
    if (!setting.isNullObject) setting.delete();
    if (property !== undefined) properties.custom.getItem(KEPT).delete();
    await context.sync();
    return differing('property 200, setting 200', found);
  });
}

async function fitToPage(): Promise<string | null> {
  return onTrialSheet(async (sheet, context) => {
    sheet.pageLayout.zoom = { scale: 60 };
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.load('zoom');
    await context.sync();
    return differing('1', String(sheet.pageLayout.zoom.horizontalFitToPages ?? 'not fitted'));
  });
}

export const quirkProbes: Readonly<Record<QuirkName, () => Promise<string | null>>> = {
  'rows-hidden-by-hand': () =>
    writtenUnder((sheet) => {
      for (const row of ['3:3', '5:5']) sheet.getRange(row).rowHidden = true;
    }),
  'rows-hidden-by-filter': () => writtenUnder((sheet) => sheet.autoFilter.apply('A1:D6', 1, shown)),
  'rows-hidden-by-table-filter': () =>
    writtenUnder((sheet) => {
      const table = sheet.tables.add('A1:D6', true);
      table.autoFilter.apply('A1:D6', 1, shown);
    }),
  'two-looks': twoLooks,
  'table-formulas': tableFormulas,
  'property-reopened': propertyReopened,
  'fit-to-page': fitToPage,
};
