export { atOnce } from '../../src/opc/steps';
