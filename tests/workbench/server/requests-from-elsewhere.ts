import type { Line } from './raw-request';

/** Whom the requests pretend to come from. */
export interface Target {
  readonly port: number;
  readonly token: string;
  readonly cookie: string;
}

export const cell = { at: { sheet: 'Plan 2020', row: 1, column: 1 }, text: 'x' };
export const edit = JSON.stringify({ cells: [cell] });

export type Case = readonly [name: string, line: (to: Target) => Line];

const hosts: readonly Case[] = [
  'localhost',
  'planbok.example:80',
  'evil.example',
  '127.0.0.1',
  '127.0.0.1:1',
  '[::1]',
  '0.0.0.0',
  '127.0.0.1.nip.io',
  '2130706433',
  '127.1',
].map((host) => [
  `host ${host}`,
  (to) => ({
    headers: [
      `Host: ${host.includes(':') ? host : `${host}:${to.port}`}`.replace(
        '127.0.0.1:' + to.port,
        '127.0.0.1',
      ),
    ],
    body: edit,
  }),
]);

const origins: readonly Case[] = [
  'null',
  'http://evil.example',
  'https://127.0.0.1',
  'http://localhost',
  'http://127.0.0.1',
  'http://127.0.0.1.evil.example',
  'file://',
  'chrome-extension://abc',
].map((origin) => [`origin ${origin}`, () => ({ headers: [`Origin: ${origin}`], body: edit })]);

const sites: readonly Case[] = ['cross-site', 'same-site', 'none', 'SAME-ORIGIN', ''].map((site) => [
  `sec-fetch-site ${site}`,
  () => ({ headers: [`Sec-Fetch-Site: ${site}`], body: edit }),
]);

const tokens: readonly Case[] = [
  ['no cookie', () => ({ without: ['cookie'], body: edit })],
  ['empty token', (to) => ({ headers: [`Cookie: planbok-${to.port}=`], body: edit })],
  [
    'another token of the same length',
    (to) => ({ headers: [`Cookie: planbok-${to.port}=${'A'.repeat(32)}`], body: edit }),
  ],
  ['the beginning of the token', (to) => ({ headers: [`Cookie: ${to.cookie.slice(0, -1)}`], body: edit })],
  ['the token and more', (to) => ({ headers: [`Cookie: ${to.cookie}A`], body: edit })],
  [
    'the token under another port’s name',
    (to) => ({ headers: [`Cookie: planbok-1=${to.token}`], body: edit }),
  ],
  [
    'the token in a header',
    (to) => ({ without: ['cookie'], headers: [`Authorization: Bearer ${to.token}`], body: edit }),
  ],
  [
    'the token in the address of a POST',
    (to) => ({ without: ['cookie'], path: `/api/type?key=${to.token}`, body: edit }),
  ],
  ['a wrong key in the address', () => ({ method: 'GET', path: '/?key=wrong', without: ['cookie'] })],
  ['no key in the address', () => ({ method: 'GET', path: '/', without: ['cookie', 'origin'] })],
  ['the workbook without a cookie', () => ({ method: 'GET', path: '/api/file', without: ['cookie'] })],
  ['the events without a cookie', () => ({ method: 'GET', path: '/events', without: ['cookie'] })],
  [
    'the library without a cookie',
    () => ({ method: 'GET', path: '/officejs/office.js', without: ['cookie'] }),
  ],
];

const methods: readonly Case[] = [
  'PUT',
  'DELETE',
  'PATCH',
  'OPTIONS',
  'HEAD',
  'TRACE',
  'PROPFIND',
  'post',
  'GET ',
].map((method) => [`method ${method}`, () => ({ method, body: edit })]);

export const fromElsewhere: readonly Case[] = [...hosts, ...origins, ...sites, ...tokens, ...methods];
