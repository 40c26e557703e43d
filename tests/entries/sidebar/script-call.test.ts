import { scriptCall } from '../../../src/entries/sidebar/script-call';
import { Failure } from '../../../src/hosts/failure';

/** Google's side of a page, where every call fails with these words. */
function failing(words: string): void {
  const run = (fail: (error: Error) => void): object => ({
    withSuccessHandler: () => run(fail),
    withFailureHandler: (next: (error: Error) => void) => run(next),
    rpc: () => fail(new Error(words)),
  });
  Object.assign(globalThis, { google: { script: { run: run(() => undefined) } } });
}
afterAll(() => Reflect.deleteProperty(globalThis, 'google'));

const heard = (words: string, request: object): Promise<unknown> => {
  failing(words);
  return scriptCall(JSON.stringify(request)).catch((error: unknown) => error);
};

const cut = [
  'NetworkError: Connection failure due to HTTP 0',
  'Exceeded maximum execution time',
  'Tidsgränsen för körningen har överskridits: tidsgräns',
];

describe.each(cut)('where the connection is cut: %s', (words) => {
  test.each(['apply', 'undo', 'redo', 'recover', 'settle'])('%s may be half done', async (call) => {
    const failure = await heard(words, { call });
    expect(failure).toBeInstanceOf(Failure);
    expect(failure).toMatchObject({
      code: 'unreachable',
      details: { reason: 'cut-while-writing', isHalfDone: true },
    });
  });

  test.each([{ call: 'look' }, { call: 'preview' }, { desk: 'selection' }, { desk: 'show' }])(
    '%j has written nothing',
    async (request) => {
      expect(await heard(words, request)).toMatchObject({ code: 'unreachable', details: {} });
      expect(await heard(words, request)).not.toHaveProperty('details.isHalfDone');
    },
  );
});

test.each([
  'PERMISSION_DENIED: Permission denied',
  "ScriptError: We're sorry, a server error occurred. Error code PERMISSION_DENIED.",
])('several accounts are refused before anything is written: %s', async (words) => {
  const failure = await heard(words, { call: 'apply' });
  expect(failure).toMatchObject({ code: 'not-allowed', details: { reason: 'several-accounts' } });
  expect(failure).not.toHaveProperty('details.isHalfDone');
});

const cutWhileWriting = { reason: 'cut-while-writing', isHalfDone: true };

test.each([
  ['There are too many scripts running simultaneously for this Google user account.', 'script-quota', null],
  ['Script invoked too many times per second for this Google user account.', 'script-quota', null],
  ['Service using too much computer time for one day', 'script-quota-day', cutWhileWriting],
  [
    'Exception: Service invoked too many times for one day: spreadsheets.',
    'script-quota-day',
    cutWhileWriting,
  ],
  [
    'Service invoked too many times in a short time: spreadsheets. Try Utilities.sleep(1000) between calls.',
    'script-quota',
    cutWhileWriting,
  ],
])('a quota that has ended is told: %s', async (words, reason, writing) => {
  expect(await heard(words, { call: 'look' })).toMatchObject({ code: 'unreachable', details: { reason } });
  const failure = await heard(words, { call: 'apply' });
  expect(failure instanceof Failure && failure.details).toEqual(writing ?? { reason });
});

test('what the script itself throws is a bug and is handed on as it is', async () => {
  expect(await heard('x is not a function', { call: 'apply' })).toEqual(new Error('x is not a function'));
});
