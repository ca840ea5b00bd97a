/** The `entente` command: the first word names a command, each in a file of its own, loaded only when asked for. */
const commands: Readonly<Record<string, () => Promise<{ run(args: string[]): Promise<number> }>>> = {
  code: () => import('./code.ts'),
  evaluate: () => import('./evaluate.ts'),
};

const [name = 'help', ...args] = process.argv.slice(2);
const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (load) {
  process.exitCode = await (await load()).run(args);
} else {
  process.stderr.write(`There is no command ${name}. Known: ${Object.keys(commands).join(', ')}.\n`);
  process.exitCode = 2;
}
