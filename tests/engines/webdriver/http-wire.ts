import { commands, DriverError, type Parameters, type Wire } from './commands';

interface Answer {
  readonly value: unknown;
}

interface ErrorValue {
  readonly error: string;
  readonly message: string;
}

/** WebDriver as it is standardised: JSON over HTTP. */
export async function httpWire(address: string, capabilities: Parameters): Promise<Wire> {
  const request = async (method: string, path: string, body?: Parameters): Promise<unknown> => {
    const response = await fetch(`${address}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as Answer;
    if (response.ok) return value;
    const { error, message } = value as ErrorValue;
    throw new DriverError(error, message);
  };
  const created = await request('POST', commands.newSession.path, { capabilities });
  const { sessionId } = created as { readonly sessionId: string };
  return {
    send(name, parameters = {}) {
      const { method, path } = commands[name];
      const ofSession = path.replace(':id', String(parameters['id']));
      return request(method, `/session/${sessionId}${ofSession}`, method === 'GET' ? undefined : parameters);
    },
  };
}
