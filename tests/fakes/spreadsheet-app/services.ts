import { word } from './rules';
import type { BookState } from './state';
import { exception, strict } from './strict';

/** What a person sees of the script outside the cells, and what stands between the script and the spreadsheet. */
export interface Desk {
  readonly menus: { readonly items: (readonly [label: string, functionName: string] | null)[] }[];
  readonly alerts: { readonly title: string; readonly text: string }[];
  readonly toasts: string[];
  sidebar: { file: string; title: string; content: string } | null;
  /** `none`: Google gives the script no lock; `refused`: it fails when asked for one; `stuck`: it fails when one is given back. */
  lock: 'free' | 'taken' | 'none' | 'refused' | 'stuck';
  locale: string;
  /** Before the person has allowed anything: only the menu may be put up. */
  isAllowed: boolean;
}

export const newDesk = (): Desk => ({
  menus: [],
  alerts: [],
  toasts: [],
  sidebar: null,
  lock: 'free',
  locale: 'sv',
  isAllowed: true,
});

const notAllowed = (what: string): Error =>
  new Error(
    `Exception: You do not have permission to call ${what}. Required permissions: https://www.googleapis.com/auth/spreadsheets.currentonly`,
  );

export const permitted = (desk: Desk, what: string): void => {
  if (!desk.isAllowed) throw notAllowed(what);
};

export function ui(book: BookState, desk: Desk): GoogleAppsScript.Base.Ui {
  return strict<GoogleAppsScript.Base.Ui, 'createAddonMenu' | 'alert' | 'showSidebar' | 'ButtonSet'>(
    'Ui',
    book.wire,
    {
      createAddonMenu: () => {
        const items: (readonly [string, string] | null)[] = [];
        const menu: GoogleAppsScript.Base.Menu = strict<
          GoogleAppsScript.Base.Menu,
          'addItem' | 'addSeparator' | 'addToUi'
        >('Menu', book.wire, {
          addItem: (label, functionName) => {
            items.push([label, functionName]);
            return menu;
          },
          addSeparator: () => {
            items.push(null);
            return menu;
          },
          addToUi: () => {
            desk.menus.push({ items });
          },
        });
        return menu;
      },
      alert: (...given: readonly unknown[]) => {
        permitted(desk, 'Ui.alert');
        const [title, text] = given;
        if (typeof title !== 'string' || typeof text !== 'string' || given.length !== 3)
          throw new Error('fake: Ui.alert(title, text, buttons) only');
        desk.alerts.push({ title, text });
        return word('OK');
      },
      showSidebar: (output) => {
        permitted(desk, 'Ui.showSidebar');
        const known = outputs.get(output);
        if (!known) throw new Error('fake: not an HtmlOutput');
        desk.sidebar = known;
      },
      ButtonSet: { OK: word('OK') } as never,
    },
  );
}

const outputs = new WeakMap<object, { file: string; title: string; content: string }>();

/** @param files the text of each, by its name */
export const htmlService = (
  book: BookState,
  files: ReadonlyMap<string, () => string>,
): GoogleAppsScript.HTML.HtmlService =>
  strict<GoogleAppsScript.HTML.HtmlService, 'createHtmlOutputFromFile'>('HtmlService', book.wire, {
    createHtmlOutputFromFile: (file) => {
      const text = files.get(`${file}.html`);
      if (!text) throw new Error(`Exception: No HTML file named ${file} was found.`);
      const state = { file, title: '', content: text() };
      const output: GoogleAppsScript.HTML.HtmlOutput = strict<
        GoogleAppsScript.HTML.HtmlOutput,
        'setTitle' | 'getContent' | 'setContent'
      >('HtmlOutput', book.wire, {
        setTitle: (title) => {
          state.title = title;
          return output;
        },
        getContent: () => state.content,
        setContent: (content) => {
          state.content = content;
          return output;
        },
      });
      outputs.set(output, state);
      return output;
    },
  });

const tooManyLocks = (): Error =>
  exception('There are too many LockService operations against the same script.');

export const lockService = (book: BookState, desk: Desk): GoogleAppsScript.Lock.LockService =>
  strict<GoogleAppsScript.Lock.LockService, 'getDocumentLock'>('LockService', book.wire, {
    getDocumentLock: () =>
      // Google's documentation says that there may be none; its published types do not.
      desk.lock === 'none'
        ? (null as never)
        : strict<GoogleAppsScript.Lock.Lock, 'tryLock' | 'releaseLock'>('Lock', book.wire, {
            tryLock: () => {
              if (desk.lock === 'refused') throw tooManyLocks();
              if (desk.lock === 'taken') return false;
              if (desk.lock === 'free') desk.lock = 'taken';
              return true;
            },
            releaseLock: () => {
              if (desk.lock === 'stuck') throw tooManyLocks();
              desk.lock = 'free';
            },
          }),
  });

export const session = (book: BookState, desk: Desk): GoogleAppsScript.Base.Session =>
  strict<GoogleAppsScript.Base.Session, 'getActiveUserLocale'>('Session', book.wire, {
    getActiveUserLocale: () => desk.locale,
  });
