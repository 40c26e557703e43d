/**
 * The add-in as it ships, over https on port 3000, where manifest.xml looks for it; built anew when a source changes.
 * Ends when it is told to.
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
    // Nothing is added to the pages: what runs is what ships.
    client: false,
    hot: false,
    liveReload: false,
    static: false,
  },
  compiler,
);
await server.start();
