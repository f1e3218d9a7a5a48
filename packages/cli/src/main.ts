#!/usr/bin/env node
import { createProgram } from './program.ts';
import { UserError } from './user-error.ts';

// A reader that has seen enough, as in `mujaz read … | head`, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const io = { stdout: process.stdout, stderr: process.stderr, color: process.stderr.isTTY && !process.env['NO_COLOR'] };
const program = createProgram(io, (code) => {
  process.exitCode = code;
});

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = 1;
  if (error instanceof UserError) {
    process.stderr.write(`${error.message}\n${error.hint}\n`);
  } else if (process.env['MUJAZ_DEBUG']) {
    console.error(error);
  } else {
    process.stderr.write(`Mujaz failed: ${error instanceof Error ? error.message : String(error)}\n`);
    process.stderr.write('This is a mistake in Mujaz. Run again with MUJAZ_DEBUG=1 to see where.\n');
  }
}
