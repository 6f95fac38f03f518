const { transform } = require('./jest.config.js');

/** Faults with real processes; they take minutes and so are no part of the ordinary tests. */
/** @type {import('jest').Config} */
module.exports = {
	testEnvironment: 'node',
	roots: ['<rootDir>/test/faults'],
	testMatch: ['**/*.faults.ts'],
	// Only a store or a process that hangs takes so long.
	testTimeout: 180_000,
	transform,
};
