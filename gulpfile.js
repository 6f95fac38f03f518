const { build } = require('esbuild');
const { dest, parallel, src } = require('gulp');

/** Copies what n8n reads beside the compiled files: icons and codex files. */
function buildAssets() {
	return src(['nodes/**/*.{png,svg}', 'nodes/**/*.node.json', 'credentials/**/*.{png,svg}'], {
		base: '.',
		encoding: false,
	}).pipe(dest('dist'));
}

/**
 * Puts the parts of the chart library that the report draws with into the one compiled file that uses them: half a megabyte
 * in place of a dependency of sixty.
 */
async function bundleCharts() {
	await build({
		entryPoints: ['src/report/page/charts.ts'],
		outfile: 'dist/src/report/page/charts.js',
		bundle: true,
		minify: true,
		platform: 'node',
		target: 'node20',
		banner: {
			js: '/* With parts of Apache ECharts (Apache-2.0) and zrender (BSD-3-Clause): see dist/licenses. */',
		},
	});
}

/** The licences of what is bundled go with it. */
function copyLicenses() {
	return src(['node_modules/echarts/{LICENSE,NOTICE}', 'node_modules/zrender/LICENSE'], {
		base: 'node_modules',
	}).pipe(dest('dist/licenses'));
}

exports['build:assets'] = parallel(buildAssets, bundleCharts, copyLicenses);
exports.default = exports['build:assets'];
