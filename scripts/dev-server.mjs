/**
 * Serves the add-in as it ships over https on port 3000, the address in manifest.xml, and rebuilds it when a source
 * changes. Runs until it is stopped.
 */
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import configs from '../webpack.config.js';
import { obstacle, PORT } from './dev-server-obstacle.mjs';

/** The work of a step; where something is in its way, that is said instead of where in the program it showed. */
async function step(name, work) {
  try {
    return await work();
  } catch (error) {
    const inTheWay = obstacle(name, error);
    if (inTheWay === undefined) throw error;
    console.error(inTheWay);
    process.exit(1);
  }
}

/** The dev server throws what it hears of a taken port where nobody can catch it: the port is tried before. */
const tryPort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ host: 'localhost', port: PORT }, () => server.close(resolve));
  });

async function serve() {
  await step('port', tryPort);
  const options = await step('certificate', () => getHttpsServerOptions());
  const compiler = webpack(configs.find(({ name }) => name === 'addin'));
  const server = new WebpackDevServer(
    {
      host: 'localhost',
      port: PORT,
      server: { type: 'https', options },
      // The dev server adds nothing to the pages: what runs is what ships.
      client: false,
      hot: false,
      liveReload: false,
      static: false,
    },
    compiler,
  );
  await server.start();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await serve();
