import { attribute, prefixedAttribute, type Tag } from '../../../opc/xml';

/** An attribute of Word's own, which writers give a prefix or none. */
export const wordAttribute = (tag: Tag, name: string): string | undefined =>
  prefixedAttribute(tag, name) ?? attribute(tag, name);

/** The value of an element that has nothing else: `<w:numId w:val="3"/>`. */
export const valueOf = (tag: Tag): string | undefined => wordAttribute(tag, 'val');

/** Whether a switch is on: it is when it stands there without a value (ISO/IEC 29500-1, 17.17.4). */
export const isOn = (tag: Tag): boolean => !['0', 'false', 'off', 'none'].includes(valueOf(tag) ?? '1');
