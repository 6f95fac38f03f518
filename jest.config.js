/** @type {import('jest').Config} */
module.exports = {
	testEnvironment: 'node',
	roots: ['<rootDir>/test'],
	// Far above what any test takes: a slow machine must not fail one.
	testTimeout: 60_000,
	testMatch: ['**/*.test.ts'],
	transform: {
		'^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }],
		'/(echarts|zrender)/.+\\.js$': [
			'@swc/jest',
			{ jsc: { target: 'es2022' }, module: { type: 'commonjs' } },
		],
	},
	// The chart library is written as ES modules, which Jest cannot load as they are.
	transformIgnorePatterns: ['/node_modules/(?!(echarts|zrender)/)'],
	globalSetup: '<rootDir>/test/redis-server/start.ts',
	globalTeardown: '<rootDir>/test/redis-server/stop.ts',
};
