const { transform } = require('./jest.config.js');

/** Faults with real processes; they take minutes, so they come after the ordinary tests. */
/** @type {import('jest').Config} */
module.exports = {
	testEnvironment: 'node',
	roots: ['<rootDir>/test/faults'],
	testMatch: ['**/*.faults.ts'],
	// Only a store or a process that hangs takes so long, also where other work leaves a tenth of a processor.
	testTimeout: 600_000,
	transform,
};
