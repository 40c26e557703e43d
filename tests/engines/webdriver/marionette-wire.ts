import { connect } from 'node:net';
import { commands, DriverError, ELEMENT, type ElementReference, type Wire } from './commands';

type Reply = readonly [kind: 1, id: number, error: MarionetteError | null, value: unknown];

interface MarionetteError {
  readonly error: string;
  readonly message: string;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

const COLON = 0x3a;

/** Splits what arrives into messages: the length in bytes, a colon, JSON. */
function messageReader(hear: (message: unknown) => void): (chunk: Buffer) => void {
  let rest = Buffer.alloc(0);
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const colon = rest.indexOf(COLON);
      if (colon < 0) return;
      const end = colon + 1 + Number(rest.toString('latin1', 0, colon));
      if (rest.length < end) return;
      const text = rest.toString('utf8', colon + 1, end);
      rest = rest.subarray(end);
      hear(JSON.parse(text));
    }
  };
}

/** A frame is named otherwise than in WebDriver over HTTP; everything else is the same. */
const frameParameters = (id: ElementReference | null): object =>
  id === null ? { id } : { element: id[ELEMENT] };

/**
 * Marionette, Firefox's own door for WebDriver: what geckodriver translates HTTP to, with the same commands and answers.
 * Debian 12 has no geckodriver, and the npm packages of that name download one when they are installed.
 */
export async function marionetteWire(port: number): Promise<Wire> {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map<number, Waiting>();
  const hear = ([, id, error, value]: Reply): void => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error === null) asked?.resolve(value);
    else asked?.reject(new DriverError(error.error, error.message));
  };
  // Firefox speaks first, with what is no reply.
  const greeted = new Promise((greet, refuse) => {
    socket.on('error', refuse);
    socket.on(
      'data',
      messageReader((message) =>
        Array.isArray(message) ? hear(message as unknown as Reply) : greet(message),
      ),
    );
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new DriverError('session ended', 'Firefox has closed'));
  });
  let last = 0;
  const ask = (name: string, parameters: object): Promise<unknown> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      const text = JSON.stringify([0, last, name, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  await greeted;
  await ask(commands.newSession.marionette, {});
  return {
    async send(name, parameters = {}) {
      const given =
        name === 'switchToFrame' ? frameParameters(parameters['id'] as ElementReference | null) : parameters;
      const answer = await ask(commands[name].marionette, given);
      return (answer as { readonly value?: unknown } | null)?.value ?? null;
    },
  };
}
