import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { until } from './waiting';
import { DriverError, ELEMENT, type ElementReference, type Wire } from './webdriver/commands';

/** A document in the browser: the page, or a frame in it. */
export interface Place {
  /** Runs a function there. It knows only what it is given, and gives back JSON or an element. */
  readonly evaluate: <A extends readonly unknown[], T>(run: (...given: A) => T, ...given: A) => Promise<T>;
  /** Waits for an element that is seen and is called so, by its label or else its text. @returns its text */
  readonly seen: (css: string, called?: RegExp) => Promise<string>;
  /** Waits until there is no such element any more; that there was one was seen before. */
  readonly gone: (css: string) => Promise<void>;
  /** Clicks it as a person does: in the middle, where nothing else may lie over it. */
  readonly click: (css: string, called?: RegExp) => Promise<void>;
  readonly frame: (css: string) => Place;
}

export interface Tab {
  readonly goTo: (address: string) => Promise<void>;
  readonly resize: (width: number, height: number) => Promise<void>;
  readonly page: Place;
  /** Leaves a picture for people to look at in out/engines. */
  readonly picture: (name: string) => Promise<void>;
}

/** Errors of what has not come yet, or is being drawn anew. */
const passing = new Set([
  'no such frame',
  'no such element',
  'no such window',
  'stale element reference',
  'element click intercepted',
  'element not interactable',
]);

function seek(css: string, pattern: string): Element | null {
  const called = new RegExp(pattern, 'u');
  const isSeen = (element: Element): boolean => element.getClientRects().length > 0;
  const nameOf = (element: Element): string =>
    (element.getAttribute('aria-label') ?? element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  return (
    [...document.querySelectorAll(css)].find((element) => isSeen(element) && called.test(nameOf(element))) ??
    null
  );
}

const shots = resolve(__dirname, '../../out/engines');

/** The one tab of a browser. */
export function tabOver(wire: Wire): Tab {
  async function run(script: string, args: readonly unknown[]): Promise<unknown> {
    return wire.send('executeScript', { script: `return (${script}).apply(null, arguments);`, args });
  }

  async function enter(frames: readonly string[]): Promise<void> {
    await wire.send('switchToFrame', { id: null });
    for (const css of frames) {
      const id = await run(String(seek), [css, '']);
      if (id === null) throw new DriverError('no such frame', css);
      await wire.send('switchToFrame', { id });
    }
  }

  function place(frames: readonly string[]): Place {
    const evaluated = async (script: string, args: readonly unknown[]): Promise<unknown> => {
      await enter(frames);
      return run(script, args);
    };
    /** What has not come yet is nothing. */
    const attempt = async <T>(act: () => Promise<T>): Promise<T | null> => {
      try {
        return await act();
      } catch (error) {
        if (error instanceof DriverError && passing.has(error.code)) return null;
        throw error;
      }
    };
    const found = (css: string, called: RegExp): Promise<ElementReference | null> =>
      evaluated(String(seek), [css, called.source]) as Promise<ElementReference | null>;
    const what = (css: string, called: RegExp): string => [...frames, css, String(called)].join(' ');
    return {
      evaluate: <A extends readonly unknown[], T>(act: (...given: A) => T, ...given: A) =>
        evaluated(String(act), given) as Promise<T>,
      seen: (css, called = /(?:)/) =>
        until(what(css, called), () =>
          attempt(async () => {
            const element = await found(css, called);
            if (element === null) return null;
            return String(await run('(element) => element.textContent', [element]));
          }),
        ),
      async gone(css) {
        await until(
          `${what(css, /(?:)/)} is gone`,
          () => evaluated('(css) => document.querySelector(css) === null', [css]) as Promise<boolean>,
        );
      },
      async click(css, called = /(?:)/) {
        await until(what(css, called), () =>
          attempt(async () => {
            const element = await found(css, called);
            if (element === null) return null;
            await wire.send('click', { id: element[ELEMENT] });
            return true;
          }),
        );
      },
      frame: (css) => place([...frames, css]),
    };
  }

  return {
    goTo: async (url) => void (await wire.send('navigate', { url })),
    resize: async (width, height) => void (await wire.send('setWindowRect', { width, height })),
    page: place([]),
    async picture(name) {
      mkdirSync(shots, { recursive: true });
      await wire.send('switchToFrame', { id: null });
      writeFileSync(join(shots, `${name}.png`), Buffer.from(String(await wire.send('screenshot')), 'base64'));
    },
  };
}
