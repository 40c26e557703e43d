import type { ProgramAssumption } from '../../hosts/conformance/program-assumptions';
import type { WorkbookHost } from '../../hosts/host';
import { firstReads } from './first-reads';
import { quirkProbes } from './quirk-probes';

/** How long an event may take, milliseconds. */
const PATIENCE = 3000;

type Hear<T> = (args: T) => Promise<void>;
type Listen<T> = (context: Excel.RequestContext, hear: Hear<T>) => OfficeExtension.EventHandlerResult<T>;

/** What the first event says that comes after `act`; `null` when none comes in time. */
async function heard<T>(
  listen: Listen<T>,
  act: (sheet: Excel.Worksheet) => void,
  patience: number,
): Promise<T | null> {
  let told: (args: T | null) => void = () => undefined;
  const first = new Promise<T | null>((resolve) => (told = resolve));
  const handler = await Excel.run(async (context) => {
    const made = listen(context, async (args) => told(args));
    await context.sync();
    return made;
  });
  await Excel.run(async (context) => {
    act(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });
  const late = setTimeout(() => told(null), patience);
  const args = await first;
  clearTimeout(late);
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  return args;
}

const onChanged: Listen<Excel.WorksheetChangedEventArgs> = ({ workbook }, hear) =>
  workbook.worksheets.onChanged.add(hear);

const onSelectionChanged: Listen<Excel.WorksheetSelectionChangedEventArgs> = ({ workbook }, hear) =>
  workbook.worksheets.onSelectionChanged.add(hear);

const telling = (expected: string, found: string | undefined): string | null =>
  found === expected ? null : `${expected} / ${found ?? 'nothing'}`;

async function enableEvents(enabled: boolean): Promise<void> {
  await Excel.run(async (context) => {
    context.runtime.enableEvents = enabled;
    await context.sync();
  });
}

/** A setting is there after it was saved, and gone after it was removed. */
function settingSaved(): Promise<string | null> {
  const { settings } = Office.context.document;
  settings.set('planbok.prov', 'å');
  return new Promise((resolve) =>
    settings.saveAsync(({ status, error }) => {
      const found = telling('å', settings.get('planbok.prov') as string | undefined);
      settings.remove('planbok.prov');
      settings.saveAsync(() =>
        resolve(status === Office.AsyncResultStatus.Succeeded ? found : error.message),
      );
    }),
  );
}

/** As many as a large workbook is read with. */
const SIDE_BY_SIDE = [1, 2, 3, 4, 5];

/** Each request beside others is answered with what it asked for. */
async function answeredEach(): Promise<string | null> {
  const answers = SIDE_BY_SIDE.map((row) =>
    Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getCell(row, 0).load('rowIndex');
      await context.sync();
      return cell.rowIndex;
    }),
  );
  const all = Promise.all(answers).then((rows) => rows.join(' '));
  const late = new Promise<undefined>((resolve) => void setTimeout(() => resolve(undefined), PATIENCE));
  return telling(SIDE_BY_SIDE.join(' '), await Promise.race([all, late]));
}

/** Each answers `null` when Excel did as assumed, else what was expected and what was found. */
export const probes: Readonly<Record<ProgramAssumption, (host: WorkbookHost) => Promise<string | null>>> = {
  ...quirkProbes,
  ...firstReads(),
  'excel-api-1-9': async () =>
    Office.context.requirements.isSetSupported('ExcelApi', '1.9') ? null : 'ExcelApi 1.9 / not supported',
  'requests-at-once': answeredEach,
  'selection-told': async () => {
    const args = await heard(onSelectionChanged, (sheet) => sheet.getRange('B3:C4').select(), PATIENCE);
    return telling('B3:C4', args?.address);
  },
  'change-told': async () => {
    const args = await heard(onChanged, (sheet) => (sheet.getRange('B2').values = [['x']]), PATIENCE);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('B2').clear('Contents');
      await context.sync();
    });
    return telling('B2', args?.address);
  },
  'events-off': async () => {
    await enableEvents(false);
    try {
      const args = await heard(onChanged, (sheet) => (sheet.getRange('B2').values = [['']]), 500);
      return args === null ? null : `nothing / ${args.address}`;
    } finally {
      await enableEvents(true);
    }
  },
  'document-settings': settingSaved,
};
