// `npm start`: installs what is missing, builds the site and serves it. With CI=true it builds and ends.
import { checkNode } from './lib/check-node.mjs';

checkNode();
const { start } = await import('./lib/start.mjs');
await start();
