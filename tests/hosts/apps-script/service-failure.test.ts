import { Failure } from '../../../src/hosts/failure';
import { serviceFailure } from '../../../src/hosts/apps-script/service-failure';
import { exception } from '../../fakes/spreadsheet-app/strict';

/* The messages of guides/services/quotas, "Exception messages", and as scripts meet them. */
test.each([
  ['Service invoked too many times: Calendar.', 'script-quota-day'],
  ['Service invoked too many times for one day: spreadsheets.', 'script-quota-day'],
  ['Service using too much computer time for one day.', 'script-quota-day'],
  [
    'Service invoked too many times in a short time: Calendar. Try Utilities.sleep(1000) between calls.',
    'script-quota',
  ],
  ['Script invoked too many times per second for this Google user account.', 'script-quota'],
  ['There are too many scripts running simultaneously for this Google user account.', 'script-quota'],
  ['There are too many LockService operations against the same script.', 'script-quota'],
])('%s', (said, reason) => {
  const failure = serviceFailure(exception(said));
  expect(failure).toBeInstanceOf(Failure);
  expect(failure).toMatchObject({ code: 'unreachable', details: { reason } });
});

test('what is said of a person’s own range is no bug, and is told in Google’s words', () => {
  const said = 'This operation is not supported on a range with a filtered out row.';
  expect(serviceFailure(exception(said))).toMatchObject({
    code: 'unsupported',
    details: { reason: 'program-error', said: expect.stringContaining(said) },
  });
});

test.each([
  'The coordinates of the range are outside the dimensions of the sheet.',
  'The starting row of the range is too small.',
  'Range not found: A0',
  'The number of rows in the data does not match the number of rows in the range.',
  'The parameters (String) don’t match the method signature for SpreadsheetApp.Range.setValues.',
])('what is said of how a service is used is a bug: %s', (said) => {
  const error = exception(said);
  expect(serviceFailure(error)).toBe(error);
});
