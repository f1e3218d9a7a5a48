// This file is read by whatever Node the machine has: only syntax that Node 12 can parse.
const oldest = 18;

/** Ends the process with a clear message when the machine's Node is too old to go on. */
export function checkNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= oldest) return;
  console.error('Mujaz needs Node ' + oldest + ' or later, and this is Node ' + process.versions.node + '.');
  console.error('Install a newer one from https://nodejs.org and run the command again.');
  process.exit(1);
}
