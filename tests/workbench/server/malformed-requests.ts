import { cell, edit, type Case } from './requests-from-elsewhere';

const paths: readonly Case[] = [
  '/../package.json',
  '/page/../../package.json',
  '/page/..%2f..%2fpackage.json',
  '/page/%2e%2e/%2e%2e/package.json',
  '/page/%252e%252e/package.json',
  '/page/..\\..\\package.json',
  '/page/....//package.json',
  '//etc/passwd',
  '/page//etc/passwd',
  '/officejs/../../package.json',
  '/officejs/%00',
  '/page/page.js%00.html',
  '/page/page.js/',
  '/page/./page.js',
  '/page/C:/Windows/win.ini',
  '/page/page.js;x',
  '/page/%c0%ae%c0%ae/package.json',
  '/.git/config',
  '/node_modules/@microsoft/office-js/package.json',
  '/addin/../page/page.js',
  'http://evil.example/api/book',
  '*',
  '/api/book?a=1?b=2',
  '/__proto__',
  '/constructor',
  `/${'a'.repeat(3000)}`,
].map((path) => [
  `path ${path.slice(0, 50)}`,
  () => ({ method: 'GET', path, without: ['content-type', 'content-length'] }),
]);

const bodies: readonly Case[] = [
  ['no length', () => ({ without: ['content-length'], body: edit })],
  ['a body of 20 MB and a byte', () => ({ headers: [`Content-Length: ${20 * 2 ** 20 + 1}`] })],
  [
    'a file of 64 MB and a byte',
    () => ({
      path: '/api/open',
      headers: ['Content-Type: application/octet-stream', `Content-Length: ${64 * 2 ** 20 + 1}`],
    }),
  ],
  ['an endless length', () => ({ headers: ['Content-Length: 99999999999999999999'] })],
  ['a length that is no number', () => ({ headers: ['Content-Length: 1e3'], body: edit })],
  ['a negative length', () => ({ headers: ['Content-Length: -1'], body: edit })],
  ['two lengths', () => ({ headers: ['Content-Length: 5', 'Content-Length: 50'], body: edit })],
  [
    'chunks',
    () => ({
      without: ['content-length'],
      headers: ['Transfer-Encoding: chunked'],
      body: '5\r\nhello\r\n0\r\n\r\n',
    }),
  ],
  ['chunks and a length', () => ({ headers: ['Transfer-Encoding: chunked'], body: '0\r\n\r\n' })],
  ['packed', () => ({ headers: ['Content-Encoding: gzip'], body: edit })],
  ['a form', () => ({ headers: ['Content-Type: application/x-www-form-urlencoded'], body: 'cells=1' })],
  ['plain text', () => ({ headers: ['Content-Type: text/plain'], body: edit })],
  ['multipart', () => ({ headers: ['Content-Type: multipart/form-data; boundary=x'], body: '--x--' })],
  ['no kind', () => ({ without: ['content-type'], body: edit })],
  ['no JSON', () => ({ body: '{' })],
  ['nothing', () => ({ body: '' })],
  ['a list', () => ({ body: '[]' })],
  ['null', () => ({ body: 'null' })],
  ['no UTF-8', () => ({ body: '{"cells":"\\xff"}' })],
  ['cells that are none', () => ({ body: '{"cells":[1]}' })],
  ['row 0', () => ({ body: JSON.stringify({ cells: [{ ...cell, at: { ...cell.at, row: 0 } }] }) })],
  [
    'a row beyond the sheet',
    () => ({ body: JSON.stringify({ cells: [{ ...cell, at: { ...cell.at, row: 1_048_577 } }] }) }),
  ],
  [
    'half a column',
    () => ({ body: JSON.stringify({ cells: [{ ...cell, at: { ...cell.at, column: 1.5 } }] }) }),
  ],
  [
    'a sheet that is not there',
    () => ({ body: JSON.stringify({ cells: [{ ...cell, at: { ...cell.at, sheet: 'Nej' } }] }) }),
  ],
  [
    'a sheet called __proto__',
    () => ({ body: JSON.stringify({ cells: [{ ...cell, at: { ...cell.at, sheet: '__proto__' } }] }) }),
  ],
  [
    'a text longer than a cell',
    () => ({ body: JSON.stringify({ cells: [{ ...cell, text: 'a'.repeat(32_769) }] }) }),
  ],
  ['a text that is a number', () => ({ body: JSON.stringify({ cells: [{ ...cell, text: 1 }] }) })],
  ['deep nesting', () => ({ body: `${'['.repeat(100_000)}${']'.repeat(100_000)}` })],
  [
    'a file that is none',
    () => ({
      path: '/api/open?name=x.xlsx',
      headers: ['Content-Type: application/octet-stream'],
      body: 'hej',
    }),
  ],
  [
    'an empty file',
    () => ({ path: '/api/open', headers: ['Content-Type: application/octet-stream'], body: '' }),
  ],
  ['settings without names', () => ({ path: '/api/settings', body: '{"values":[{"json":"1"}]}' })],
  [
    'a selection of nothing',
    () => ({ path: '/api/select', body: '{"sheet":"Plan 2020","row":1,"column":1,"rows":0,"columns":1}' }),
  ],
  ['a path that takes no POST', () => ({ path: '/api/book', body: '{}' })],
];

const tricks: readonly Case[] = [
  [
    'a websocket',
    () => ({
      method: 'GET',
      path: '/events',
      headers: [
        'Connection: Upgrade',
        'Upgrade: websocket',
        'Sec-WebSocket-Key: x',
        'Sec-WebSocket-Version: 13',
      ],
    }),
  ],
  [
    'h2c',
    () => ({
      method: 'GET',
      path: '/',
      headers: ['Connection: Upgrade, HTTP2-Settings', 'Upgrade: h2c', 'HTTP2-Settings: x'],
    }),
  ],
  ['two hosts', (to) => ({ headers: [`Host: 127.0.0.1:${to.port}`, 'Host: evil.example'], body: edit })],
  [
    'two origins',
    (to) => ({ headers: [`Origin: http://127.0.0.1:${to.port}`, 'Origin: http://evil.example'], body: edit }),
  ],
  [
    'another method inside',
    () => ({ method: 'GET', path: '/api/undo', headers: ['X-HTTP-Method-Override: POST'] }),
  ],
  [
    'another host inside',
    (to) => ({ headers: ['Host: evil.example', `X-Forwarded-Host: 127.0.0.1:${to.port}`], body: edit }),
  ],
  [
    'another address inside',
    () => ({
      method: 'GET',
      path: '/nothing',
      headers: ['X-Original-URL: /api/book', 'X-Rewrite-URL: /api/book'],
    }),
  ],
  ['100-continue', () => ({ headers: ['Expect: 100-continue'], body: edit })],
  ['another expectation', () => ({ headers: ['Expect: 200-ok'], body: edit })],
  ['a header of 20 kB', () => ({ headers: [`X-Long: ${'a'.repeat(20_000)}`], body: edit })],
  ['a header folded over lines', () => ({ headers: ['X-Folded: a\r\n b'], without: ['cookie'], body: edit })],
  ['a header with a space before the colon', () => ({ headers: ['Content-Length : 5'], body: edit })],
  ['HTTP/1.0 without a host', () => ({ version: 'HTTP/1.0', without: ['host'], body: edit })],
  ['HTTP/2.0 in the line', () => ({ version: 'HTTP/2.0', body: edit })],
  ['trailers', () => ({ headers: ['Trailer: Cookie'], body: edit })],
];

export const malformed: readonly Case[] = [...paths, ...bodies, ...tricks];
