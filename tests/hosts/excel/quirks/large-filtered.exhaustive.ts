import { jobs } from '../../../../src/jobs/jobs';
import { replay } from '../../../../src/book/replay';
import { snapshotOf } from '../../../../src/hosts/xlsx/read';
import { blankWorkbook } from '../../xlsx/blank-workbook';
import { excelUnderTest } from '../excel-double';

const ROWS = 3000;

/** Every other row is filtered out. */
const lines = Array.from({ length: ROWS }, (_, at) =>
  at === 0
    ? ['Nr', 'Åtgärd', 'Ansvarig', 'Status', 'Klart senast']
    : [
        `${at}`,
        `Åtgärd ${at}`,
        at % 2 === 0 ? 'Anna Ek' : 'Bo Alm',
        ['klart!!', 'pågår', 'ej klar'][at % 3] ?? '',
        'v. 42',
      ],
);

const file = blankWorkbook({
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${lines
    .map(
      (line, at) =>
        `<row r="${at + 1}"${at % 2 === 1 ? ' hidden="1"' : ''}>${line.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`,
    )
    .join('')}</sheetData><autoFilter ref="A1:E${ROWS}"/></worksheet>`,
});

test('a large plan of which half is filtered out is structured and taken back, no request over the limit', async () => {
  const { host, workbench, again } = excelUnderTest(file, 14, ['filter']);
  const book = await host.read();
  const { changes } = jobs.structure(book, { today: '2020-11-24', language: 'sv' });
  const from = workbench.requests.length;
  await host.apply(changes);
  const after = snapshotOf(workbench.save());
  expect(after.sheets[0]?.values).toEqual(replay(book, changes.edits).sheets[0]?.values);
  const [run] = (await again().history?.runs()) ?? [];
  await again().history?.undo(run?.id ?? '');
  expect(snapshotOf(workbench.save()).sheets[0]?.values).toEqual(book.sheets[0]?.values);
  const sent = workbench.requests.slice(from);
  const largest = Math.max(...sent.map(({ requestBytes }) => requestBytes));
  process.stdout.write(
    `excel, ${ROWS} rows, half of them hidden: ${sent.length} requests, the largest ${(largest / 2 ** 20).toFixed(2)} MB\n`,
  );
  expect(sent.flatMap(({ error }) => error ?? [])).toEqual([]);
  expect(largest).toBeLessThan(4.5 * 2 ** 20);
}, 240_000);
