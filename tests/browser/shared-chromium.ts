import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserServer } from 'playwright-core';
import { launchServer } from './chromium';

declare global {
  var closeSharedChromium: (() => Promise<void>) | undefined;
}

/**
 * One Chromium for all test files of a run, launched when the first of them asks, and again when it has crashed. It is
 * launched here, in Jest's own process: two workers that unpacked it at once would start one another's half-written file.
 * `closeSharedChromium` ends it.
 */
export async function offerChromium(): Promise<void> {
  let launching: Promise<BrowserServer> | undefined;
  const launch = async (): Promise<BrowserServer> => {
    const server = await launchServer();
    server.on('close', () => (launching = undefined));
    return server;
  };
  const desk = createServer((_, response) => {
    launching ??= launch();
    launching.then(
      (server) => response.end(server.wsEndpoint()),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => desk.listen(0, '127.0.0.1', resolve));
  const { port } = desk.address() as AddressInfo;
  // Jest hands its environment on to its workers, whose tests ask here.
  process.env['PLANBOK_CHROMIUM_AT'] = `http://127.0.0.1:${port}`;
  globalThis.closeSharedChromium = async () => {
    desk.close();
    await (await launching?.catch(() => undefined))?.close();
  };
}
