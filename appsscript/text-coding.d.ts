/*
 * Google's script engine has neither of these. The script brings its own (src/entries/apps-script/utf8.ts) before anything
 * asks for them, so its sources may name what browsers and Node have.
 */

declare class TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>;
}

declare class TextDecoder {
  constructor(encoding?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  decode(bytes?: Uint8Array): string;
}
