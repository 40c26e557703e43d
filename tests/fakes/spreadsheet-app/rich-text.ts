import type { Run } from './state';
import { strict, type Wire } from './strict';

type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;
type RichTextValueBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type TextStyleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

interface Rich {
  readonly text: string;
  readonly runs: readonly Run[];
}

export interface Style {
  readonly isBold: boolean;
  readonly isStruck: boolean;
  readonly size: number;
  readonly color: string;
}

const behindText = new WeakMap<object, Rich>();
const behindStyle = new WeakMap<object, Style>();

function parts({ text, runs }: Rich): readonly Rich[] {
  const edges = [...new Set([0, text.length, ...runs.flatMap(({ from, to }) => [from, to])])].sort(
    (a, b) => a - b,
  );
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? text.length;
    const inside = runs.filter((run) => run.from <= from && run.to >= to);
    return { text: text.slice(from, to), runs: inside.map((run) => ({ ...run, from: 0, to: to - from })) };
  });
}

/** Texts without runs: nobody can change one, and most cells of a sheet are empty. */
const plainTexts = new WeakMap<Wire, Map<string, RichTextValue>>();

export function richText(wire: Wire, state: Rich): RichTextValue {
  if (state.runs.length > 0) return newRichText(wire, state);
  const texts = plainTexts.get(wire) ?? new Map<string, RichTextValue>();
  plainTexts.set(wire, texts);
  const made = texts.get(state.text) ?? newRichText(wire, state);
  texts.set(state.text, made);
  return made;
}

function newRichText(wire: Wire, state: Rich): RichTextValue {
  const made = strict<RichTextValue, 'getText' | 'getRuns' | 'getTextStyle' | 'getLinkUrl'>(
    'RichTextValue',
    wire,
    {
      getText: () => state.text,
      getTextStyle: () =>
        strict<TextStyle, 'isStrikethrough'>('TextStyle', wire, {
          isStrikethrough: () => state.runs.some(({ isStruck }) => isStruck === true),
        }),
      getRuns: () => parts(state).map((part) => richText(wire, part)),
      getLinkUrl: () => {
        const whole = state.runs.find(
          ({ from, to, link }) => from === 0 && to === state.text.length && link !== null,
        );
        return whole?.link ?? null;
      },
    },
  );
  behindText.set(made, state);
  return made;
}

export function richState(object: RichTextValue): Rich {
  const state = behindText.get(object);
  if (!state) throw new Error('fake: not a RichTextValue');
  return state;
}

export function richTextBuilder(wire: Wire): RichTextValueBuilder {
  let text = '';
  let runs: Run[] = [];
  const builder: RichTextValueBuilder = strict<RichTextValueBuilder, 'setText' | 'setLinkUrl' | 'build'>(
    'RichTextValueBuilder',
    wire,
    {
      setText: (given) => {
        text = given;
        runs = [];
        return builder;
      },
      setLinkUrl: (...given: readonly (string | number | null)[]) => {
        const [link = null] = given;
        if (given.length !== 1 || typeof link === 'number')
          throw new Error('fake: setLinkUrl of a part of a text');
        if (text === '') throw new Error('Exception: Illegal argument: a link needs a text.');
        runs = link === null ? [] : [{ from: 0, to: text.length, link, isBold: false }];
        return builder;
      },
      build: () => richText(wire, { text, runs }),
    },
  );
  return builder;
}

export function textStyleBuilder(wire: Wire): TextStyleBuilder {
  let style: Style = { isBold: false, isStruck: false, size: 10, color: '#000000' };
  const builder: TextStyleBuilder = strict<
    TextStyleBuilder,
    'setBold' | 'setStrikethrough' | 'setFontSize' | 'setForegroundColor' | 'build'
  >('TextStyleBuilder', wire, {
    setBold: (isBold) => {
      style = { ...style, isBold };
      return builder;
    },
    setStrikethrough: (isStruck) => {
      style = { ...style, isStruck };
      return builder;
    },
    setFontSize: (size) => {
      style = { ...style, size };
      return builder;
    },
    setForegroundColor: (color) => {
      style = { ...style, color: color.toLowerCase() };
      return builder;
    },
    build: () => {
      const made = strict<TextStyle>('TextStyle', wire, {});
      behindStyle.set(made, style);
      return made;
    },
  });
  return builder;
}

export function styleState(object: TextStyle): Style {
  const style = behindStyle.get(object);
  if (!style) throw new Error('fake: not a TextStyle');
  return style;
}
