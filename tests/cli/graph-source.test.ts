import fc from 'fast-check';
import { graphFolderName } from '../../src/cli/portfolio/graph-source';
import { sourceName, sourceOf } from '../../src/cli/portfolio/portfolio-source';
import { refusedSource } from '../../src/cli/portfolio/refused-source';

const SITE = 'https://contoso.sharepoint.com/sites/miljo';
const MY = 'https://contoso-my.sharepoint.com/personal/anna_contoso_se';

test.each([
  // As the address bar shows a folder.
  [
    `${SITE}/Delade%20dokument/Forms/AllItems.aspx?id=%2Fsites%2Fmiljo%2FDelade%20dokument%2FPlaner%20%26%20m%C3%A5l&viewid=1a2b&csf=1&web=1`,
    `${SITE}/Delade%20dokument/Planer%20%26%20m%C3%A5l`,
  ],
  [`${SITE}/Delade%20dokument/Forms/AllItems.aspx`, `${SITE}/Delade%20dokument`],
  [
    `${SITE}/Delade%20dokument/Forms/AllItems.aspx?RootFolder=%2Fsites%2Fmiljo%2FDelade%20dokument%2FA`,
    `${SITE}/Delade%20dokument/A`,
  ],
  [
    'https://contoso-my.sharepoint.com/my?id=%2Fpersonal%2Fanna%5Fcontoso%5Fse%2FDocuments%2FC%23&view=0',
    `${MY}/Documents/C%23`,
  ],
  [
    `${MY}/_layouts/15/onedrive.aspx?id=%2Fpersonal%2Fanna_contoso_se%2FDocuments%2FPlaner`,
    `${MY}/Documents/Planer`,
  ],
  // As somebody writes it.
  [`${SITE}/Delade dokument/Åtgärder/`, `${SITE}/Delade%20dokument/%C3%85tg%C3%A4rder`],
  [`${SITE}/Delade%20dokument/Planer?web=1#x`, `${SITE}/Delade%20dokument/Planer`],
  // As “Copy link” gives it.
  [
    'https://contoso.sharepoint.com/:f:/s/miljo/EabC-1_2?e=x1Y2',
    'https://contoso.sharepoint.com/:f:/s/miljo/EabC-1_2?e=x1Y2',
  ],
  [
    'https://contoso.sharepoint.com/:f:/r/sites/miljo/Delade%20dokument/Planer?csf=1&web=1&e=a',
    'https://contoso.sharepoint.com/:f:/r/sites/miljo/Delade%20dokument/Planer?csf=1&web=1&e=a',
  ],
])('%s', (said, folder) => {
  for (const word of [said, `graph:${said}`, `GRAPH:${said}`])
    expect(sourceOf(word)).toEqual({ is: 'graph', folder });
  expect(sourceOf(`graph:${folder}`)).toEqual({ is: 'graph', folder });
});

test.each([
  ['graph:me', 'me'],
  ['graph:me/Planer/Skolor', 'me/Planer/Skolor'],
  ['graph:Me/Planer 100 % #1/', 'me/Planer 100 % #1'],
  ['graph:/me/Åtgärder', 'me/Åtgärder'],
])('%s is in one’s own OneDrive', (word, folder) => {
  expect(sourceOf(word)).toEqual({ is: 'graph', folder });
});

test.each([
  'graph:',
  'graph:Planer',
  'graph:me/../x',
  'graph:http://contoso.sharepoint.com/sites/miljo',
  'graph:https://contoso.sharepoint.com.evil.example/sites/miljo',
  'graph:https://evil.example/contoso.sharepoint.com/sites/miljo',
  'graph:https://user@evil.example/sites',
  'https://onedrive.live.com/?id=1',
  'https://example.org/x',
])('%s is no source', (word) => {
  expect(sourceOf(word)).toBeUndefined();
});

test.each([
  ['https://contoso.sharepoint.com/:x:/s/miljo/EabC?e=x1', 'source-is-file'],
  ['graph:https://contoso.sharepoint.com/:w:/r/sites/miljo/a.docx', 'source-is-file'],
  [`${SITE}/_layouts/15/Doc.aspx?sourcedoc=%7B1A%7D&file=plan.xlsx&action=default`, 'source-is-file'],
  ['https://drive.google.com/file/d/1AbC-_defg/view?usp=sharing', 'source-is-file'],
  ['drive:https://docs.google.com/spreadsheets/d/1AbC-_defg/edit#gid=0', 'source-is-file'],
  ['https://docs.google.com/document/d/1AbC-_defg/edit', 'source-is-file'],
  ['https://drive.google.com/drive/shared-with-me', 'source-no-drive-folder'],
  ['drive:Mina planer', 'source-no-drive-folder'],
  ['Drive:', 'source-no-drive-folder'],
  ['graph:', 'source-no-graph-folder'],
  ['graph:Planer', 'source-no-graph-folder'],
  ['https://1drv.ms/f/s!AbC', 'source-private'],
  ['graph:https://onedrive.live.com/?id=root&cid=1', 'source-private'],
  ['https://www.dropbox.com/sh/abc', 'bad-source'],
  ['http://contoso.sharepoint.com/sites/miljo', 'bad-source'],
])('%s is refused: %s', (word, code) => {
  expect([sourceOf(word), refusedSource(word)]).toEqual([undefined, code]);
});

test.each([
  ['contoso.sharepoint.com/sites/miljo/Planer/', { is: 'graph', folder: `${SITE}/Planer` }],
  ['graph:contoso.sharepoint.com/sites/miljo/Planer', { is: 'graph', folder: `${SITE}/Planer` }],
  ['drive.google.com/drive/folders/1AbC-_defg', { is: 'drive', id: '1AbC-_defg' }],
  ['https://drive.google.com/open?id=1AbC-_defg&usp=drive_fs', { is: 'drive', id: '1AbC-_defg' }],
  ['https://drive.google.com/drive/mobile/folders/1AbC-_defg', { is: 'drive', id: '1AbC-_defg' }],
  ['https://drive.google.com/drive/u/1/my-drive', { is: 'drive', id: 'root' }],
])('%s, as it may be copied, is a source', (word, source) => {
  expect(sourceOf(word)).toEqual(source);
});

test('a folder of this computer that is called as a service is reached by dir:', () => {
  expect(sourceOf('dir:graph')).toEqual({ is: 'folder', folder: 'graph' });
  expect(sourceOf('graph')).toEqual({ is: 'folder', folder: 'graph' });
});

test('what a source is called is the same source, and a result can be called after it', () => {
  const names = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 90 }), { maxLength: 4 });
  fc.assert(
    fc.property(names, (parts) => {
      const path = parts
        .map((part) => part.replaceAll('/', '_'))
        .filter((part) => part !== '.' && part !== '..');
      for (const folder of [['me', ...path].join('/'), `${SITE}/${path.map(encodeURIComponent).join('/')}`]) {
        const source = sourceOf(`graph:${folder}`);
        if (source === undefined) throw new Error(folder);
        expect(sourceOf(sourceName(source))).toEqual(source);
        expect(
          source.is === 'graph' ? Array.from(graphFolderName(source.folder)).length : 0,
        ).toBeLessThanOrEqual(50);
        expect(source.is === 'graph' && graphFolderName(source.folder)).not.toMatch(
          /[\p{Cc}"*:<>?/\\|]|[. ]$/u,
        );
      }
    }),
  );
});
