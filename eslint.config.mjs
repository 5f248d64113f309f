import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Who may import whom. A pattern is matched against the import as it is written. */
const boundaries = [
  {
    files: ['src/domain/**/*.ts'],
    forbidden: [
      'astro',
      'astro:*',
      'react',
      'react-dom',
      'maplibre-gl',
      'node:*',
      'content-collections',
      '**/catalog/**',
      '**/i18n/**',
      '**/components/**',
    ],
    why: 'The domain is pure: no framework, no file, no clock, no words of the interface.',
  },
  {
    files: ['src/catalog/**/*.ts'],
    forbidden: [
      'astro',
      'astro:*',
      'react',
      'react-dom',
      '**/i18n/zh-CN.ts',
      '**/i18n/en.ts',
      '**/i18n/translate.ts',
      '**/components/**',
      '**/islands/**',
    ],
    why: 'The catalog reads and joins content; it knows no page and no words.',
  },
  {
    files: ['src/components/**/*.astro', 'src/layouts/**/*.astro'],
    forbidden: ['content-collections', 'node:*', '**/domain/rules/**'],
    why: 'Components are dumb: what they show comes in as props.',
  },
  {
    files: ['src/islands/**/*.{ts,tsx}'],
    forbidden: ['zod', 'astro:*', 'content-collections', '**/catalog/**', '**/domain/schema/**'],
    why: 'An island never pulls zod or the catalog into the browser; data comes as props or from /data/.',
    allowTypes: true,
  },
  {
    files: ['scripts/**/*.{ts,mjs}'],
    forbidden: ['astro', 'astro:*', '**/pages/**', '**/components/**'],
    why: 'Scripts run without Astro.',
  },
];

const boundaryRules = boundaries.map(({ files, forbidden, why, allowTypes = false }) => ({
  files,
  ignores: ['**/*.test.ts'],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      { patterns: forbidden.map((pattern) => ({ regex: toRegex(pattern), message: why, allowTypeImports: allowTypes })) },
    ],
  },
}));

/** `**` is any path, `*` any name; everything else stands for itself. */
function toRegex(pattern) {
  return `^${pattern.replaceAll('.', '\\.').replaceAll('**', '\u0000').replaceAll('*', '[^/]*').replaceAll('\u0000', '.*')}$`;
}

const typed = ['src/domain/**/*.ts', 'src/catalog/**/*.ts', 'scripts/**/*.ts'];

export default defineConfig(
  { plugins: { '@typescript-eslint': tseslint.plugin } },
  globalIgnores(['dist/', '.astro/', '.cache/', '**/.content-collections/', 'public/', 'content/', 'test-results/', 'playwright-report/']),
  {
    files: ['**/*.{ts,tsx,astro}'],
    extends: [tseslint.configs.strict],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
    },
  },
  astro.configs.recommended,
  {
    files: typed,
    extends: [tseslint.configs.strictTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // `as const` is allowed; any other cast says that a value was not parsed at the door.
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // Spreading a string gives code points, which is what counting and comparing Chinese needs.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // No class here has subclasses that could be mixed up, and there are no enums; looking for them takes a third of the time.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
    },
  },
  {
    files: ['**/*.{ts,tsx,mjs}'],
    rules: {
      eqeqeq: ['error', 'smart'],
      'no-unreachable': 'error',
      'no-self-compare': 'error',
      'prefer-const': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
    },
  },
  { files: ['scripts/**', '*.config.*', 'src/tests/**', '**/*.test.ts'], rules: { 'no-console': 'off' } },
  // The two tables of words hold one line for each word of the interface.
  { files: ['src/i18n/zh-CN.ts', 'src/i18n/en.ts'], rules: { 'max-lines': 'off' } },
  { files: ['src/tests/**/*.ts', '**/*.test.ts'], rules: { 'max-lines': 'off', '@typescript-eslint/no-non-null-assertion': 'off' } },
  boundaryRules,
);
