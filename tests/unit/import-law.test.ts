import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint({
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  // It follows imports on disk, where planted files are not.
  overrideConfig: { rules: { 'import/no-cycle': 'off' } },
});

async function refusals(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: file });
  return (result?.messages ?? [])
    .filter((message) => message.severity === 2)
    .map(({ ruleId }) => ruleId ?? 'parse error');
}

const IMPORT = '@typescript-eslint/no-restricted-imports';
const ENVIRONMENT = 'no-restricted-properties';

// The first lint loads every plugin.
const PATIENT = 60_000;

test.each([
  ['a rule imports nothing but rules', 'lib/domain/planted.ts', `import { z } from 'zod';\nvoid z;`, IMPORT],
  ['a schema knows no database', 'lib/schemas/planted.ts', `import { db } from '@/lib/db';\nvoid db;`, IMPORT],
  ['a query never writes', 'lib/queries/planted.ts', `import { x } from '@/lib/commands/x';\nvoid x;`, IMPORT],
  ['a query is told who asks', 'lib/queries/planted.ts', `import { x } from '@/lib/auth/actor';\nvoid x;`, IMPORT],
  ['a command knows no request', 'lib/commands/planted.ts', `import { x } from 'next/headers';\nvoid x;`, IMPORT],
  ['a command reads by itself', 'lib/commands/planted.ts', `import { x } from '@/lib/queries/x';\nvoid x;`, IMPORT],
  ['sign-in stands below the pages', 'lib/auth/planted.ts', `import { x } from '@/app/x';\nvoid x;`, IMPORT],
  ['a component never fetches', 'components/planted.tsx', `import { x } from '@/lib/queries/x';\nvoid x;`, IMPORT],
  ['a component imports no action', 'components/planted.tsx', `import { x } from '@/app/actions';\nvoid x;`, IMPORT],
  ['a page does not touch the database', 'app/planted.tsx', `import { db } from '@/lib/db';\nvoid db;`, IMPORT],
  ['a page does not touch the cache', 'app/page.tsx', `import { x } from 'next/cache';\nvoid x;`, IMPORT],
  ['the proxy does not touch the database', 'proxy.ts', `import { db } from '@/lib/db';\nvoid db;`, IMPORT],
  ['the plumbing knows no room', 'lib/format.ts', `import { x } from '@/lib/queries/x';\nvoid x;`, IMPORT],
  ['a page does not read the environment', 'app/page.tsx', `void process.env.HOME;`, ENVIRONMENT],
  ['a command does not read the environment', 'lib/commands/planted.ts', `void process.env.HOME;`, ENVIRONMENT],
  ['nothing is any', 'lib/domain/planted.ts', `export type X = any;`, '@typescript-eslint/no-explicit-any'],
  [
    'nothing is asserted to be there',
    'lib/domain/planted.ts',
    `export const f = (x?: string) => x!.length;`,
    '@typescript-eslint/no-non-null-assertion',
  ],
  ['no file is endless', 'lib/domain/planted.ts', 'export {};\n'.repeat(251), 'max-lines'],
])('%s', { timeout: PATIENT }, async (_law, file, code, rule) => {
  expect(await refusals(file, code)).toContain(rule);
});

test.each([
  [
    'an action expires the cache',
    'app/projects/actions.ts',
    `import { updateTag } from 'next/cache';\nupdateTag('x');`,
  ],
  [
    'lib/cached.ts is the door to the cache',
    'lib/cached.ts',
    `import { unstable_cache } from 'next/cache';\nvoid unstable_cache;`,
  ],
  ['lib/env.ts reads the environment', 'lib/env.ts', `export const home = process.env.HOME;`],
  [
    'a query knows the type of an actor',
    'lib/queries/planted.ts',
    `import type { Actor } from '@/lib/auth/actor';\nexport type X = Actor;`,
  ],
])('%s', { timeout: PATIENT }, async (_law, file, code) => {
  expect(await refusals(file, code)).toEqual([]);
});

test('a comment cannot switch a rule off', { timeout: PATIENT }, async () => {
  const code = '// eslint-disable-next-line\nexport type X = any;';
  expect(await refusals('lib/domain/planted.ts', code)).toContain('@typescript-eslint/no-explicit-any');
});
