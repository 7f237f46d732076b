import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * Typed rules against mistakes; how code looks is Prettier's. .astro files are `astro check`'s.
 * Each rule that is switched off has its reason.
 */
export default defineConfig(
	{
		ignores: [
			'dist/',
			'dist.*/',
			'.astro/',
			'.cache/',
			'tests/fixtures/',
			'node_modules/',
			'**/*.mjs',
			'**/*.js',
		],
	},
	{
		files: ['**/*.ts'],
		extends: [tseslint.configs.recommendedTypeChecked],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
		rules: {
			// A name that begins with _ says that it is not asked for.
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' },
			],
		},
	},
	{
		// What people wrote is unknown until the schema has looked: it is told as it stands. Rows of a table of types may be empty.
		files: [
			'src/checks/source/parseEntries.ts',
			'src/content/authoring/sourceRecord.ts',
			'src/content/collections.ts',
		],
		rules: {
			'@typescript-eslint/no-base-to-string': 'off',
			'@typescript-eslint/no-redundant-type-constituents': 'off',
		},
	},
	{
		// The form of another's library, or of Astro's and Vite's own types.
		files: [
			'src/content/citeproc.d.ts',
			'src/integrations/content/checkedLoader.ts',
			'scripts/readCitation.ts',
		],
		rules: {
			'@typescript-eslint/no-unused-vars': 'off',
			'@typescript-eslint/unbound-method': 'off',
			// It throws for its caller, who waits: also before anything is waited for here.
			'@typescript-eslint/require-await': 'off',
		},
	},
	{
		// These import .astro files, which only Astro's own checker can read.
		files: ['src/components/mdx/*.ts'],
		rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
	},
	{
		// A test compares what it was given, whatever type that has, with what it expects.
		files: ['tests/**/*.ts'],
		rules: {
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/await-thenable': 'off',
			// Functions go to another browser as text.
			'@typescript-eslint/restrict-template-expressions': 'off',
			'@typescript-eslint/unbound-method': 'off',
		},
	},
);
