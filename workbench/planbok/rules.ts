export {
  movedTo,
  validationsOf,
  validationXml,
  withValidations,
  type PlacedValidation,
  type Validation,
} from '../../src/opc/write/validations';
export {
  conditionsOf,
  overlayFill,
  overlayFont,
  overlayPart,
  overlayWith,
  ruleWith,
  withConditionAreas,
  withEachCondition,
  withNewCondition,
  type Condition,
} from '../../src/opc/write/conditions';
export { withoutExtensionRule } from '../../src/opc/write/extension-rules';
