export { comparable } from '../../src/hosts/conformance/comparable';
