export { openPackage, type Package } from '../../src/opc/package';
export { addRelationship, isOfType, relationshipsOf } from '../../src/opc/relationships';
export { refusalOf, refuse } from '../../src/opc/refusal';
export { addPart, detach, freePart, partOfKind } from '../../src/opc/write/part-change';
export { contentTypes, dialectOf, relationshipType, type Dialect } from '../../src/opc/write/dialect';
export { nodeCodec } from '../../src/hosts/xlsx/node-codec';
export { verifiedFile } from '../../src/hosts/xlsx/verified';
