// `npm test`: installs what is missing and runs everything; the last line is `N passed, N failed`.
import { checkNode } from './lib/check-node.mjs';

checkNode();
const { test } = await import('./lib/test.mjs');
await test();
