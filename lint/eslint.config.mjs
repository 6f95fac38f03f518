import { configWithoutCloudSupport } from '@n8n/node-cli/eslint';

/** n8n's rules for community nodes. Whatever is switched off says why. */
export default [
	{ ignores: ['dist/**', 'lint/**', '**/node_modules/**', 'coverage/**', 'e2e/output/**'] },
	...configWithoutCloudSupport,
	{
		files: ['**/*.ts'],
		rules: {
			// Leaving a property out of a copy needs a name for it.
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
			],
		},
	},
	{
		files: ['package.json'],
		// A Redis client and a phone number parser are the point of this pack; n8n installs them with it.
		rules: { '@n8n/community-nodes/no-runtime-dependencies': 'off' },
	},
	{
		files: ['nodes/SendIfSubscribed/SendIfSubscribed.node.ts'],
		rules: {
			// Builders have n8n's own Twilio credential already; a second one for the same account would be a burden.
			'@n8n/community-nodes/no-credential-reuse': 'off',
			'@n8n/community-nodes/valid-credential-references': 'off',
			// The names of n8n's generic HTTP credentials do not end with "Api".
			'n8n-nodes-base/node-class-description-credentials-name-unsuffixed': 'off',
		},
	},
	{
		files: ['credentials/SuppressionStoreApi.credentials.ts'],
		// The URL holds the password of the server, and the hash key is a secret.
		rules: { '@n8n/community-nodes/credential-unnecessary-password': 'off' },
	},
	{
		files: ['src/**/*.ts', 'test/**/*.ts', 'demo/**/*.ts', 'bench/**/*.ts', 'e2e/**/*.ts'],
		// The core does not know n8n, so it has no node to make an n8n error of; nodes wrap what it throws.
		rules: { '@n8n/community-nodes/require-node-api-error': 'off' },
	},
	{
		files: ['test/**/*.ts', 'demo/**/*.ts', 'bench/**/*.ts', 'e2e/**/*.ts'],
		rules: {
			// These start real servers and print results; none of it is shipped.
			'@n8n/community-nodes/no-dangerous-functions': 'off',
			'no-console': 'off',
		},
	},
];
