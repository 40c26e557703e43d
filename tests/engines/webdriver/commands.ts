/** The commands of WebDriver (w3.org/TR/webdriver2) that the tests give, as each wire names them. */
export const commands = {
  newSession: { method: 'POST', path: '/session', marionette: 'WebDriver:NewSession' },
  navigate: { method: 'POST', path: '/url', marionette: 'WebDriver:Navigate' },
  setWindowRect: { method: 'POST', path: '/window/rect', marionette: 'WebDriver:SetWindowRect' },
  switchToFrame: { method: 'POST', path: '/frame', marionette: 'WebDriver:SwitchToFrame' },
  executeScript: { method: 'POST', path: '/execute/sync', marionette: 'WebDriver:ExecuteScript' },
  click: { method: 'POST', path: '/element/:id/click', marionette: 'WebDriver:ElementClick' },
  screenshot: { method: 'GET', path: '/screenshot', marionette: 'WebDriver:TakeScreenshot' },
} as const;

export type CommandName = keyof typeof commands;
export type Parameters = Readonly<Record<string, unknown>>;

/** The key under which WebDriver puts an element's id into JSON. */
export const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

export interface ElementReference {
  readonly [ELEMENT]: string;
}

/** What a driver answers when it does not do what it was told. */
export class DriverError extends Error {
  /** WebDriver's own name for the error, `no such element`. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(`${code}: ${message}`);
    this.code = code;
  }
}

/** One session with a browser, by one command at a time. */
export interface Wire {
  /** @throws DriverError */
  readonly send: (name: CommandName, parameters?: Parameters) => Promise<unknown>;
}
