/**
 * Serves the add-in as it ships over https on port 3000, the address in manifest.xml, and rebuilds it when a source
 * changes. Runs until it is stopped.
 */
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import configs from '../webpack.config.js';

const compiler = webpack(configs.find(({ name }) => name === 'addin'));
const server = new WebpackDevServer(
  {
    host: 'localhost',
    port: 3000,
    server: { type: 'https', options: await getHttpsServerOptions() },
    // The dev server adds nothing to the pages: what runs is what ships.
    client: false,
    hot: false,
    liveReload: false,
    static: false,
  },
  compiler,
);
await server.start();
