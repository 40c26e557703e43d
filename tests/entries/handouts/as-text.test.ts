import * as fc from 'fast-check';
import { decoderOf, encoderOf } from '../../../src/entries/apps-script/utf8';
import { base64Of, bytesOf } from '../../../src/entries/handouts/base64';

/* What stands in for what Google's engine lacks is compared with Node's own. */

test('bytes become base64 and come back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = base64Of(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64'));
      expect([...bytesOf(text)]).toEqual([...bytes]);
    }),
  );
  expect(() => bytesOf('å')).toThrow('no base64');
});

test('texts are written as UTF-8, half a character as U+FFFD', () => {
  const any = fc.string({ unit: 'binary', maxLength: 60 });
  fc.assert(
    fc.property(
      fc.oneof(
        any,
        any.map((text) => `${text}\uD83D`),
      ),
      (text) => {
        expect([...encoderOf().encode(text)]).toEqual([...new TextEncoder().encode(text)]);
      },
    ),
  );
});

test('UTF-8 is read, also with a mark; what is none is refused', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const bytes = new TextEncoder().encode(text);
      expect(decoderOf('utf-8', { fatal: true }).decode(bytes)).toBe(new TextDecoder().decode(bytes));
    }),
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 8 }), (bytes) => {
      const read = (decoder: { decode(bytes: Uint8Array): string }): string | null => {
        try {
          return decoder.decode(bytes);
        } catch {
          return null;
        }
      };
      const ours = read(decoderOf('utf-8', { fatal: true }));
      expect(ours).toBe(read(new TextDecoder('utf-8', { fatal: true })));
    }),
  );
  expect(() => decoderOf('utf-16le')).toThrow(RangeError);
});
