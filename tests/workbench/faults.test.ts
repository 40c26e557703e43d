import { blankWorkbook } from '../hosts/xlsx/blank-workbook';
import { excelOver } from './office';

type Context = Excel.RequestContext;

const write = (context: Context, address: string, value: string): void => {
  context.workbook.worksheets.getItem('Blad1').getRange(address).values = [[value]];
};

test('there is no rollback: what came before the failing action stays', async () => {
  const { excel, workbench } = excelOver(blankWorkbook());
  await expect(
    excel.run(async (context) => {
      write(context, 'A1', 'först');
      context.workbook.worksheets.getItem('Saknas').load('name');
      write(context, 'A2', 'sedan');
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'ItemNotFound' });
  expect(workbench.rows('Blad1', 1, 99).map(({ cells }) => cells[0]?.value)).toEqual(['först']);
});

test.each(['before', 'after'] as const)(
  'an action can be made to fail, %s it is carried out',
  async (when) => {
    const { excel, workbench } = excelOver(blankWorkbook());
    workbench.setFaults({ failAt: { action: 1, when, code: 'AccessDenied' } });
    await expect(
      excel.run(async (context) => {
        context.workbook.worksheets.add('Ny');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(workbench.book().sheets).toHaveLength(1);
  },
);

test('after an action that is the last nothing gets through, until the program is opened again', async () => {
  const { excel, workbench } = excelOver(blankWorkbook());
  const add = (name: string): Promise<void> =>
    excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
  workbench.setFaults({ failAt: { action: 1, when: 'before', isLast: true } });
  await expect(add('Ett')).rejects.toMatchObject({ code: 'GeneralException' });
  await expect(add('Två')).rejects.toMatchObject({ code: 'GeneralException' });
  workbench.setFaults({});
  await add('Tre');
  expect(workbench.book().sheets.map(({ name }) => name)).toEqual(['Blad1', 'Tre']);
});

test('while a person types in a cell, requests fail, or wait when they say so', async () => {
  const { excel, workbench } = excelOver(blankWorkbook());
  workbench.setFaults({ isEditingCell: true });
  await expect(
    excel.run(async (context) => {
      write(context, 'A1', 'x');
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  const waiting = excel.run({ delayForCellEdit: true }, async (context) => {
    write(context, 'A1', 'y');
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(workbench.rows('Blad1', 1, 99)).toEqual([]);
  workbench.setFaults({});
  await waiting;
  expect(workbench.rows('Blad1', 1, 99)[0]?.cells[0]?.value).toBe('y');
});

test('a request or a reply over the limit is refused as Excel on the web refuses it', async () => {
  const { excel, workbench } = excelOver(blankWorkbook());
  const long = Array.from({ length: 100 }, () => ['x'.repeat(100)]);
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('Blad1').getRange('A1:A100').values = long;
    await context.sync();
  });
  workbench.setFaults({ limit: 8000 });
  const tooLarge = (run: (context: Context) => void) =>
    excel.run(async (context) => {
      run(context);
      await context.sync();
    });
  await expect(
    tooLarge((context) => {
      context.workbook.worksheets.getItem('Blad1').getRange('B1:B100').values = long;
    }),
  ).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  await expect(
    tooLarge((context) => {
      context.workbook.worksheets.getItem('Blad1').getRange('A1:A100').load('values');
    }),
  ).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  expect(workbench.requests.at(-1)?.error).toBe('ResponsePayloadSizeLimitExceeded');
});

test('a lost answer leaves the request done, and somebody else may edit between two', async () => {
  const { excel, workbench } = excelOver(blankWorkbook());
  workbench.setFaults({
    loseAnswerOf: 1,
    betweenRequests: () => workbench.typeRemotely({ sheet: 'Blad1', row: 9, column: 1 }, 'annan'),
  });
  let isAnswered = false;
  void excel.run(async (context) => {
    write(context, 'A1', 'skriven');
    await context.sync();
    isAnswered = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(isAnswered).toBe(false);
  expect(workbench.rows('Blad1', 1, 99).map(({ cells }) => cells[0]?.value)).toEqual(['skriven', 'annan']);
});

test('a protected sheet takes nothing but what is unlocked', async () => {
  const { excel, workbench } = excelOver(blankWorkbook());
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    sheet.getRange('B1').format.protection.locked = false;
    sheet.protection.protect();
    sheet.protection.load('protected');
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
    write(context, 'B1', 'får');
    await context.sync();
  });
  await expect(
    excel.run(async (context) => {
      write(context, 'A1', 'får inte');
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'AccessDenied' });
  expect(workbench.typeInto({ sheet: 'Blad1', row: 1, column: 1 }, 'x')).toEqual({ outcome: 'protected' });
});
