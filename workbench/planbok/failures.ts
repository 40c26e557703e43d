export { Failure } from '../../src/hosts/failure';
export { unreadable as asFailure } from '../../src/hosts/xlsx/unreadable';
