export type { Formula, Operator } from '../../src/book/formula';
export { formulaFacts } from '../../src/book/formula-facts';
export { printed } from '../../src/book/formula-text';
