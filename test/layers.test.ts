import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ROOMS = ['core', 'db', 'cli', 'electron', 'renderer'] as const;

/** Folders and what of the project they may import, themselves always included. The longest folder that fits is meant. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'core/record': [],
  'core/contract': ['core/record'],
  'core/menu.ts': [],
  'core/coding': ['core/record'],
  'core/reading': ['core/record', 'core/contract'],
  core: ['core', 'db'],
  db: ['core/record', 'core/contract'],
  cli: ['core', 'db'],
  electron: ['core'],
  renderer: ['core/record', 'core/contract', 'core/menu.ts'],
};

/** Packages that belong to a room alone. */
const BELONGS: Readonly<Record<string, string>> = {
  electron: 'electron',
  'better-sqlite3': 'db',
  kysely: 'db',
  react: 'renderer',
  'react-dom': 'renderer',
};

/** The nodes of a syntax tree that name another module. */
const WITH_SOURCE = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

interface Source {
  readonly path: string;
  readonly text: string;
  /** What it imports, in every way there is: paths within the project, or names of packages. */
  readonly imports: readonly string[];
}

const sources = ROOMS.flatMap((room) => filesIn(join(ROOT, room))).map(read);

describe('the rooms of the house', () => {
  it('are all looked at', () => {
    for (const room of ROOMS) expect(sources.filter(({ path }) => isIn(path, room)).length, room).toBeGreaterThan(5);
  });

  it('import one way only', () => {
    expect(sources.flatMap(wrongImports)).toEqual([]);
  });

  it.each(Object.entries(BELONGS))('have the package %s in %s/ alone', (name, room) => {
    const users = sources.filter(({ imports }) => imports.some((each) => each === name || each.startsWith(`${name}/`)));
    expect(users.filter(({ path }) => !isIn(path, room)).map(({ path }) => path)).toEqual([]);
    expect(users.length).toBeGreaterThan(0);
  });

  it('keep SQL in db/', () => {
    const statement =
      /[`'"]\s*(select\s[^`'"]*\sfrom\s|insert\s+into\s|delete\s+from\s|update\s+\w+\s+set\s|create\s+(table|index|trigger|virtual)\s|alter\s+table\s|pragma\s|vacuum\b)/i;
    const speaking = sources.filter(({ text }) => statement.test(text)).map(({ path }) => path);
    expect(speaking.filter((path) => !isIn(path, 'db'))).toEqual([]);
    expect(speaking.length).toBeGreaterThan(0);
  });

  it.each([
    ['renderer/a.ts', "await import('../db/index.ts')"],
    ['core/coding/a.ts', "import '../reading/index.ts'"],
    ['core/coding/a.ts', "import type { Store } from '../../db/types.ts'"],
    ['core/record/a.ts', "export * from '../contract/index.ts'"],
    ['core/engine.ts', "import '../cli/serve.ts'"],
    ['db/a.ts', "import '../core/dispatch.ts'"],
    ['electron/a.ts', "const a: import('../renderer/api.ts').Answer<1> | null = null"],
  ])('would be seen to mix: %s with %s', (path, text) => {
    expect(wrongImports({ path, text, imports: importsOf(path, text) })).toHaveLength(1);
  });

  it('are told apart by this test, dynamic imports and re-exports included', () => {
    const text = `
      import a from './a.ts';
      import type { B } from '../b.ts';
      export * from './c.ts';
      const d = await import('../d.ts');
      const e = require('electron');
      const f: import('electron').App = null;
      // import no from './not.ts'
      const g = "import('./no.ts')";
    `;
    expect(importsOf('core/x/y.ts', text).toSorted()).toEqual(
      ['core/b.ts', 'core/d.ts', 'core/x/a.ts', 'core/x/c.ts', 'electron', 'electron'].toSorted(),
    );
  });
});

/** What a file imports that its room may not, one sentence each. */
function wrongImports({ path, imports }: Source): string[] {
  const room = roomOf(path);
  const allowed = [room, ...(MAY_IMPORT[room] ?? [])];
  return imports
    .filter((target) => ROOMS.some((each) => isIn(target, each)))
    .filter((target) => !allowed.some((each) => isIn(target, each)))
    .map((target) => `${path} imports ${target}`);
}

function roomOf(path: string): string {
  const fitting = Object.keys(MAY_IMPORT).filter((room) => isIn(path, room));
  return fitting.toSorted((one, other) => other.length - one.length)[0] ?? path;
}

function isIn(path: string, room: string): boolean {
  return path === room || path.startsWith(`${room}/`);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|mjs|mts)$/.test(name))
    .map((name) => join(folder, name));
}

function read(file: string): Source {
  const path = relative(ROOT, file).split(sep).join('/');
  const text = readFileSync(file, 'utf8');
  return { path, text, imports: importsOf(path, text) };
}

/** What a file imports, found in its syntax tree: as value or type, re-exported, dynamic, required, or as a type alone. */
function importsOf(path: string, text: string): string[] {
  const found: string[] = [];
  visit(parseSync(path, text, { sourceType: 'module' }).program, (node) => {
    const named = specifierOf(node);
    if (named !== null) found.push(named.startsWith('.') ? within(path, named) : named);
  });
  return found;
}

type Node = Readonly<Record<string, unknown>>;

function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) for (const each of value) visit(each, see);
  else if (isNode(value)) {
    see(value);
    for (const each of Object.values(value)) visit(each, see);
  }
}

function specifierOf(node: Node): string | null {
  if (typeof node.type === 'string' && WITH_SOURCE.has(node.type)) return literal(node.source ?? node.argument);
  const requires = node.type === 'CallExpression' && isNode(node.callee) && node.callee.name === 'require';
  return requires && Array.isArray(node.arguments) ? literal(node.arguments[0]) : null;
}

/** The text of a literal. A specifier that is put together at run time could hide anything, and is not allowed. */
function literal(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (isNode(value) && typeof value.value === 'string') return value.value;
  if (isNode(value) && isNode(value.literal)) return literal(value.literal);
  if (isNode(value) && value.type === 'TSLiteralType') return literal(value.literal);
  return 'computed';
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

function within(path: string, specifier: string): string {
  return relative(ROOT, resolve(ROOT, dirname(path), specifier))
    .split(sep)
    .join('/');
}
