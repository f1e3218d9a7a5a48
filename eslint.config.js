import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import * as regexp from 'eslint-plugin-regexp';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const generated = [
  '**/dist/',
  '**/.dist-*/',
  '**/.astro/',
  '**/.data/',
  '**/.build/',
  '**/.data-*/',
  '.tools/',
  '.turbo/',
];

export default defineConfig(
  globalIgnores([...generated, '**/test/fixtures/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    files: ['packages/*/src/**/*.ts', 'packages/*/test/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-for-in-array': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/require-array-sort-compare': ['error', { ignoreStringArrays: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  astro.configs['flat/recommended'],
  regexp.configs['flat/recommended'],
  {
    settings: { regexp: { allowedCharacterRanges: ['alphanumeric', '٠-٩'] } },
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // No text that somebody sends us may stop the reader.
      'regexp/no-super-linear-backtracking': 'error',
    },
  },
  { files: ['packages/*/src/**/*.ts'], rules: { 'regexp/no-super-linear-move': 'error' } },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: globals.nodeBuiltin } },
  { files: ['scripts/lib/check-node.mjs'], languageOptions: { ecmaVersion: 2020 } },
);
