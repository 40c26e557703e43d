import { destinationOf } from '../../../workbench/bench/page/cell-links';

test.each([
  ["'Plan 2020'!F7", { kind: 'cell', sheet: 'Plan 2020', row: 7, column: 6 }],
  ["'O''Brien'!A1", { kind: 'cell', sheet: "O'Brien", row: 1, column: 1 }],
  ['Plan!B2', { kind: 'cell', sheet: 'Plan', row: 2, column: 2 }],
  ['F7', { kind: 'cell', sheet: null, row: 7, column: 6 }],
  ['', { kind: 'nowhere' }],
  ['Plan!ÅÄÖ', { kind: 'nowhere' }],
])('the place %s', (location, to) => expect(destinationOf({ location })).toEqual(to));

test.each([
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:http://127.0.0.1/x',
  'ms-excel:ofe|u|http://evil.example/x.xls',
  'about:blank',
  'plan.xlsx',
  '//evil.example',
])('%j is opened nowhere', (url) => expect(destinationOf({ url })).toEqual({ kind: 'nowhere' }));

test.each(['https://kth.se/', 'http://example.org/a?b=c', 'mailto:a@example.org'])(
  '%s is a web address',
  (url) => expect(destinationOf({ url })).toEqual({ kind: 'web', address: url }),
);
