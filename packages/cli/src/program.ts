import { Command } from 'commander';
import type { Io } from './io.ts';

/**
 * The command line of `mujaz`. A command's code is loaded when it is called, so that help comes at once.
 * @param setExitCode told what a command gave
 */
export function createProgram(io: Io, setExitCode: (code: number) => void): Command {
  const program = new Command('mujaz')
    .description('Reads Arabic news of attacks on US and coalition bases and publishes a bilingual briefing site.')
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      // One width everywhere, so that the help is the same in a terminal, a pipe and the docs.
      getOutHelpWidth: () => 100,
      getErrHelpWidth: () => 100,
    })
    .helpCommand(false)
    .showHelpAfterError('Run with --help to see the commands and options.');

  program
    .command('read')
    .summary('read seeds and print what they report')
    .description(
      'Read seeds and print what they report. A NAME.yaml beside a seed says what an editor knows of it.\n' +
        'Every seed that can be read is printed; the exit code is 1 when one could not.',
    )
    .argument('<files...>', 'seeds, in the order they are to be printed')
    .option('--json', 'one JSON line per seed and nothing else on standard output')
    .action(async (files: string[], options: { json?: boolean }) => {
      const { read } = await import('./commands/read.ts');
      setExitCode(await read(files, options, io));
    });

  program
    .command('build')
    .summary('check every input, then write the dataset and the site')
    .description(
      'Check every input, then write the dataset and the site.\n' +
        'On an error all problems are printed, the last good site stays, and the exit code is 1.',
    )
    .option('--seeds <folder>', 'where the seeds are (default: seeds)')
    .option('--corrections <folder>', 'where the corrections are (default: corrections)')
    .option('--ledger <file>', 'where the ids are kept (default: ledger/incidents.yaml; with --seeds, nowhere)')
    .option('--out <folder>', 'where the pages go (default: sites/briefing/dist)')
    .option('--data <folder>', 'where the dataset goes (default: sites/briefing/.data)')
    .option('--verbose', "show Astro's own output")
    .action(async (options) => {
      const { build } = await import('./commands/build.ts');
      setExitCode(await build(options, io));
    });

  program
    .command('explain')
    .summary('show each stage of reading one seed')
    .description('Show each stage of reading one seed, annotated.')
    .argument('<file>', 'a seed')
    .action(async (file: string) => {
      const { explain } = await import('./commands/explain.ts');
      setExitCode(await explain(file, io));
    });

  program
    .command('why')
    .summary('show what made an incident what it is')
    .description(
      'Show what made an incident what it is: its reports with their words, why they were merged,\n' +
        'its day and grade, what was corrected, and the nearest incidents with what keeps them apart.',
    )
    .argument('<incident>', 'the id of an incident, also a former one')
    .option('--seeds <folder>', 'where the seeds are (default: seeds)')
    .option('--corrections <folder>', 'where the corrections are (default: corrections)')
    .option('--ledger <file>', 'where the ids are kept (default: ledger/incidents.yaml; with --seeds, nowhere)')
    .action(async (id: string, options) => {
      const { why } = await import('./commands/why.ts');
      setExitCode(await why(id, options, io));
    });

  program
    .command('check')
    .summary('print every problem with the inputs at once')
    .description(
      'Check all seeds, knowledge, corrections and commentary, and print every problem at once\n' +
        'with its file, line and cure. The exit code is 1 for errors, 0 for warnings alone.',
    )
    .option('--seeds <folder>', 'where the seeds are (default: seeds)')
    .option('--corrections <folder>', 'where the corrections are (default: corrections)')
    .option('--ledger <file>', 'where the ids are kept (default: ledger/incidents.yaml; with --seeds, nowhere)')
    .option('--review', 'print instead what was read but not understood, the most useful first; exit code 0')
    .addOption(program.createOption('--json', 'the review as one JSON line per item').implies({ review: true }))
    .action(async (options) => {
      const { check } = await import('./commands/check.ts');
      setExitCode(await check(options, io));
    });

  program
    .command('ids')
    .summary('record the ids of new incidents and what changed, so that both stay')
    .description(
      'Record the id of every incident in the ledger, which keeps it whatever seeds arrive, and what\n' +
        'changed since the last update in a file of its own in the folder updates beside the ledger.\n' +
        'The exit code is 1 when an input has an error.',
    )
    .option('--seeds <folder>', 'where the seeds are (default: seeds)')
    .option('--corrections <folder>', 'where the corrections are (default: corrections)')
    .option('--ledger <file>', 'where the ids are kept (default: ledger/incidents.yaml)')
    .option('--day <YYYY-MM-DD>', 'the day of the update (default: today)')
    .option('--check', 'record nothing; the exit code is 1 when an id or a change is not recorded')
    .action(async (options) => {
      const { ids } = await import('./commands/ids.ts');
      setExitCode(await ids(options, io));
    });

  program
    .command('serve')
    .summary('serve a built site to this machine')
    .description('Serve a built site to this machine.')
    .argument('[folder]', 'the built site (default: sites/briefing/dist)')
    .option('--port <number>', 'the port (default: PORT, else the first free one from 4321 on)')
    .option('--base <path>', 'the path under which the site was built (default: BASE_PATH, else /)')
    .action(async (folder: string | undefined, options) => {
      const { serve } = await import('./commands/serve.ts');
      setExitCode(await serve(folder, options, io));
    });

  return program;
}
