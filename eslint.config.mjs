import { defineConfig, globalIgnores } from 'eslint/config';
import nextVitals from 'eslint-config-next/core-web-vitals';
import nextTypescript from 'eslint-config-next/typescript';

const CACHE_ELSEWHERE = {
  regex: '^next/cache$',
  message: 'Only lib/cached.ts and the actions know the cache.',
};
const ENVIRONMENT_ELSEWHERE = {
  regex: '^(node:)?process$',
  message: 'The environment is read in lib/env.ts, once and checked.',
};

/** One row per room: who lives there, what may not be carried in, and why. `typesToo: false` lets types through. */
const rooms = [
  {
    files: ['lib/domain/**'],
    forbid: '^(?!\\./|@/lib/domain/)',
    because: 'Domain rules are pure: they import nothing but other domain rules.',
  },
  {
    files: ['lib/schemas/**'],
    forbid: '^(?!zod(/mini)?$|\\./|@/lib/(domain|schemas)/)',
    because: 'Schemas know zod and the domain, so they run in the browser too.',
  },
  {
    files: ['lib/queries/**'],
    forbid: '^(\\.\\./|@/(app|components|scripts|tests|prisma|lib/commands)/|@/lib/env$)',
    because: 'A query only reads.',
  },
  {
    files: ['lib/commands/**'],
    forbid:
      '^(\\.\\./|@/(app|components|scripts|tests|prisma|lib/queries)/|@/lib/(env|cached)$|next(/|$)|react(-dom)?(/|$))',
    because: 'A command runs without a request, so a test or a script can call it.',
  },
  {
    files: ['lib/queries/**', 'lib/commands/**'],
    forbid: '^@/lib/auth/',
    because: 'Who asks is an argument, handed in by the page or action.',
    typesToo: false,
  },
  {
    files: ['lib/auth/**'],
    forbid:
      '^(\\.\\./|@/(app|components|scripts|tests|prisma|lib/(queries|commands))/|next/(?!headers$|navigation$|server$))',
    because: 'Sign-in stands below pages, queries and commands: they ask it, never the other way round.',
  },
  {
    files: ['components/**'],
    forbid: '^(\\.\\./|@/(app|scripts|tests|prisma)/|@/lib/(db|env|cached)$|@/lib/(queries|commands|auth|generated)/)',
    because: 'Components draw what they are handed. Pages fetch; pages hand in actions.',
  },
  {
    files: ['app/**', 'proxy.ts'],
    forbid: '^((\\.\\./)+(lib|components)/|@/(scripts|tests|prisma)/|@/lib/((db|env)$|generated/))',
    because: 'Pages read through lib/queries and write through lib/commands.',
  },
  {
    files: ['lib/*.ts'],
    forbid: '^(\\.\\./|@/(app|components|scripts|tests|prisma)/|@/lib/(queries|commands|auth)/)',
    because: 'The plumbing stands below every room.',
  },
];

/** The rules of one file come from all rows that name its room: ESLint keeps only the last setting of a rule. */
function importLaw(files, { mayExpireCaches = false, mayReadEnvironment = false } = {}) {
  const patterns = rooms
    .filter((room) => room.files.some((place) => files.includes(place)))
    .map(({ forbid, because, typesToo = true }) => ({ regex: forbid, message: because, allowTypeImports: !typesToo }));
  if (!mayExpireCaches) patterns.push(CACHE_ELSEWHERE);
  if (!mayReadEnvironment) patterns.push(ENVIRONMENT_ELSEWHERE);
  return {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
    'no-restricted-properties': mayReadEnvironment
      ? 'off'
      : ['error', { object: 'process', property: 'env', message: ENVIRONMENT_ELSEWHERE.message }],
  };
}

const places = [...new Set(rooms.flatMap((room) => room.files))];

export default defineConfig([
  ...nextVitals,
  ...nextTypescript,
  {
    // A rule that does not fit is changed here, for everybody, or obeyed.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    // Generated code and packages import none of ours, and are slow to follow.
    settings: { 'import/ignore': ['node_modules', 'lib/generated'] },
    rules: { 'import/no-cycle': ['error', { ignoreExternal: true }], 'max-lines': ['error', { max: 250 }] },
  },
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
    },
  },
  ...places.map((place) => ({ files: [place], rules: importLaw([place]) })),
  { files: ['lib/env.ts'], rules: importLaw(['lib/*.ts'], { mayReadEnvironment: true }) },
  { files: ['lib/cached.ts'], rules: importLaw(['lib/*.ts'], { mayExpireCaches: true }) },
  { files: ['app/**/*actions.ts'], rules: importLaw(['app/**'], { mayExpireCaches: true }) },
  { files: ['tests/**'], rules: { 'react-hooks/rules-of-hooks': 'off' } },
  globalIgnores([
    '.next/**',
    '.data/**',
    'next-env.d.ts',
    'lib/generated/**',
    'playwright-report/**',
    'test-results/**',
  ]),
]);
