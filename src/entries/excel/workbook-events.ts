import { parseArea, type Address } from '../../book/area';

/** Registers in one round trip; taking it away waits for that, whenever it is asked for. */
function registered(add: (context: Excel.RequestContext) => readonly { remove(): void }[]): () => void {
  const adding = Excel.run(async (context) => {
    const handlers = add(context);
    await context.sync();
    return { context, handlers };
  });
  // A program without the event is one that never tells: the pane is then brought up to date by hand.
  adding.catch(() => undefined);
  return () => {
    void adding
      .then(({ context, handlers }) =>
        Excel.run(context, async () => {
          for (const handler of handlers) handler.remove();
          await context.sync();
        }),
      )
      .catch(() => undefined);
  };
}

/** The upper left cell of what is selected: `B3:C9,F1` begins at B3. */
async function selected(args: Excel.WorksheetSelectionChangedEventArgs): Promise<Address | null> {
  const area = parseArea(args.address.split(',')[0]?.split('!').at(-1) ?? '');
  if (!area) return null;
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(args.worksheetId).load('name');
    await context.sync();
    return sheet.isNullObject ? null : { sheet: sheet.name, row: area.row, column: area.column };
  });
}

export const onSelection = (see: (at: Address) => void): (() => void) =>
  registered(({ workbook: { worksheets } }) => [
    worksheets.onSelectionChanged.add(async (args) => {
      const at = await selected(args).catch(() => null);
      if (at) see(at);
    }),
  ]);

/** Our own writing is not told of: the host turns events off while it writes. */
export function onChange(see: () => void): () => void {
  const changed = async (): Promise<void> => see();
  return registered(({ workbook: { worksheets } }) => [
    worksheets.onChanged.add(changed),
    worksheets.onAdded.add(changed),
    worksheets.onDeleted.add(changed),
  ]);
}
