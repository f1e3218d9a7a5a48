import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const exe = process.platform === 'win32' ? '.exe' : '';

/** The project's folder, whatever folder the command was called from. */
export const root = fileURLToPath(new URL('../../', import.meta.url));
/** Tools that must be there before `node_modules` is. */
export const tools = join(root, '.tools');
/** The Node 24 that every script of the project runs on. */
export const node24 = join(root, 'node_modules/node/bin', `node${exe}`);
export const site = join(root, 'sites/briefing');
