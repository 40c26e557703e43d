export { attribute, childrenOf, scan } from '../../src/opc/xml';
export { escapedAttribute } from '../../src/opc/xml-text';
export { attributeIn, decodedAttribute } from '../../src/opc/write/element';
export { childTexts, unwrapped } from '../../src/opc/write/placed';
export { spliced } from '../../src/opc/write/splice';
