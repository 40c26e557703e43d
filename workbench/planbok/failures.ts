export { Failure } from '../../src/hosts/failure';
export { readable } from '../../src/hosts/xlsx/unreadable';
