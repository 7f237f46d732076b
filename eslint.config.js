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
);
