import { ordered } from '../../src/cli/ordered';

describe('the command line', () => {
  const order = (line: string) => ordered(line.split(' '), { LANG: 'sv_SE.UTF-8' });
  test.each([
    ['portfolio', 'no-source', ''],
    ['portfolio dir:', 'no-source', ''],
    ['portfolio drive:1abc', 'source-no-drive-folder', 'drive:1abc'],
    ['portfolio a drive:', 'source-no-drive-folder', 'drive:'],
    [
      'portfolio https://docs.google.com/spreadsheets/d/1AbC-_defg',
      'source-is-file',
      'https://docs.google.com/spreadsheets/d/1AbC-_defg',
    ],
    ['portfolio a graph:x', 'source-no-graph-folder', 'graph:x'],
    ['portfolio https://example.org/x', 'bad-source', 'https://example.org/x'],
    ['portfolio a --sheet Plan', 'not-for-job', 'portfolio --sheet'],
    ['portfolio a --in-place', 'not-for-job', 'portfolio --in-place'],
    ['portfolio a --today 2020-02-30', 'bad-day', '2020-02-30'],
    ['portfolio a --year 20', 'bad-year', '20'],
    ['portfolio a --lang de', 'bad-language', 'de'],
    ['portfolio a --map B=owner', 'letter-for-all', 'B'],
    ['portfolio a --map Kontakt=chef', 'bad-field', 'chef'],
    ['scan a.xlsx --words ord.json', 'not-for-job', 'scan --words'],
    ['review a.xlsx --ndjson', 'not-for-job', 'review --ndjson'],
    ['scan a.xlsx --ndjson --json', 'not-for-job', 'scan --json'],
    ['scan a.xlsx --parquet a.parquet --json', 'not-for-job', 'scan --json'],
    ['scan a.xlsx --parquet a.parquet --dry-run', 'not-for-job', 'scan --dry-run'],
    ['check a.xlsx --parquet a.parquet', 'not-for-job', 'check --parquet'],
    ['scan a.xlsx --shard 1/2', 'not-for-job', 'scan --shard'],
    ['portfolio a --shard 3/2', 'bad-shard', '3/2'],
    ['portfolio --shard 1/2', 'no-source', ''],
    ['portfolio a --ndjson --json', 'not-for-job', '--ndjson --json'],
    ['portfolio a --parquet a.parquet --dry-run', 'not-for-job', '--parquet --dry-run'],
    ['portfolio a --parts b', 'parts-alone', 'a'],
    ['portfolio --parts b --today 2020-11-24', 'parts-said', '--today'],
    ['portfolio --parts b --shard 1/2', 'parts-said', '--shard'],
    ['portfolio --parts b --ndjson', 'parts-said', '--ndjson'],
  ])('%s: %s', (line, code, found) => {
    expect(order(line)).toEqual({ kind: 'usage', language: 'sv', code, found });
  });
  test('folders, a drive of Windows, one of Google’s and one of Microsoft’s among them, and what is said of all', () => {
    expect(
      order(
        String.raw`portfolio dir:a C:\b drive:1AbC-_defg https://drive.google.com/drive/u/0/folders/1AbC-_defg?usp=sharing drive:root graph:me/Planer --map Kontakt=owner,Grön=done --words o.json -o r.xlsx`,
      ),
    ).toEqual({
      kind: 'portfolio',
      language: 'sv',
      sources: [
        { is: 'folder', folder: 'a' },
        { is: 'folder', folder: String.raw`C:\b` },
        { is: 'drive', id: '1AbC-_defg' },
        { is: 'drive', id: '1AbC-_defg' },
        { is: 'drive', id: 'root' },
        { is: 'graph', folder: 'me/Planer' },
      ],
      out: 'r.xlsx',
      words: 'o.json',
      shard: null,
      parts: null,
      printsRows: false,
      parquet: null,
      isDryRun: false,
      isJson: false,
      request: {
        said: {
          headings: [{ heading: 'Kontakt', field: 'owner' }],
          statuses: [{ text: 'Grön', status: 'done' }],
        },
      },
    });
  });
});
