import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { programPath, type Engine, type RunningBrowser } from './engine';
import { until } from './waiting';
import { httpWire } from './webdriver/http-wire';

const programs = ['WebKitWebDriver', 'Xvfb'];

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A screen that nobody sees: WebKit for GTK has no headless mode. It says its own number when it is ready. */
async function screen(): Promise<{ readonly name: string; readonly end: () => void }> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    server.stdio[3]?.once('data', (text) => resolve(String(text).trim()));
  });
  return { name: `:${String(number)}`, end: () => void server.kill() };
}

async function launch(): Promise<RunningBrowser> {
  const { name: DISPLAY, end } = await screen();
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    // A group of its own: the browser that it starts ends with it.
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, DISPLAY, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' },
  });
  const ended = new Promise((resolve) => driver.once('close', resolve).once('error', resolve));
  const address = `http://127.0.0.1:${port}`;
  const answers = (): Promise<boolean> =>
    fetch(`${address}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
  const stop = async (): Promise<void> => {
    if (driver.pid !== undefined) process.kill(-driver.pid);
    await ended;
    end();
  };
  try {
    await until('WebKitWebDriver answers', answers);
    return { wire: await httpWire(address, {}), end: stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

export const webkit: Engine = {
  name: 'WebKit',
  packages: 'webkit2gtk-driver xvfb',
  missing: () => programs.filter((name) => programPath(name) === undefined),
  launch,
};
