/** @type {import('jest').Config} */
module.exports = {
	testEnvironment: 'node',
	roots: ['<rootDir>/test'],
	// Far above what any test takes: a slow machine must not fail one.
	testTimeout: 60_000,
	testMatch: ['**/*.test.ts'],
	transform: {
		'^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }],
	},
	globalSetup: '<rootDir>/test/redis-server/start.ts',
	globalTeardown: '<rootDir>/test/redis-server/stop.ts',
};
