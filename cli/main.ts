/** A command: `run` takes the words after its name and answers the exit code; `USAGE` is its help. */
interface Command {
  run(args: string[]): Promise<number>;
  readonly USAGE: string;
}

/** The `entente` command: the first word names a command, each in a file of its own, loaded only when asked for. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  code: () => import('./code.ts'),
  evaluate: () => import('./evaluate.ts'),
  export: () => import('./export.ts'),
  import: () => import('./import.ts'),
  serve: () => import('./serve.ts'),
};

/** Whoever reads our output may stop before its end (`| head`). */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const [name = 'help', ...args] = process.argv.slice(2);
process.exitCode = await runCommand(name, args);

async function runCommand(name: string, args: string[]): Promise<number> {
  if (name === 'help' || name === '--help' || name === '-h') return help(args[0]);
  const load = commandCalled(name);
  if (!load) return unknown(name);
  if (args.includes('--help') || args.includes('-h')) return help(name);
  return (await load()).run(args);
}

/** Prints the help of one command, or of all. */
async function help(name: string | undefined): Promise<number> {
  if (name !== undefined && !commandCalled(name)) return unknown(name);
  for (const [each, load] of Object.entries(commands)) {
    if (name === undefined || name === each) process.stdout.write(`${(await load()).USAGE.trimEnd()}\n\n`);
  }
  return 0;
}

function unknown(name: string): number {
  process.stderr.write(`There is no command ${name}. Known: ${Object.keys(commands).join(', ')}, help.\n`);
  return 2;
}

function commandCalled(name: string): (() => Promise<Command>) | undefined {
  return Object.hasOwn(commands, name) ? commands[name] : undefined;
}

export type { Command };
