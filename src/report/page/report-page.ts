import type { AccountSummary } from '../summary';
import { escapeHtml } from './escape-html';
import { figureHtml } from './figure';
import { figuresOf } from './figures';
import { keyFiguresHtml } from './key-figures';
import { STYLE } from './style';
import { day } from './words';

/** Nothing of the page comes from elsewhere or runs: it can be mailed, kept and printed. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * One self-contained HTML page of an account's figures: charts as SVG, with the table behind each, in light and dark, and
 * on paper. It holds no phone numbers.
 */
export function reportPage(summary: AccountSummary): string {
	const { account, period } = summary;
	const { timezone } = period;
	const title = `Opt-out report: ${account}`;
	const days = `${day(period.from, timezone)} to ${day(period.to - 1, timezone)}`;
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1>${escapeHtml(title)}</h1>
<p class="about">${escapeHtml(days)} (${escapeHtml(timezone)})</p></header>
<main>
${keyFiguresHtml(summary)}
<div class="charts">
${figuresOf(summary).map(figureHtml).join('\n')}
</div>
</main>
<footer>Suppressed contacts are counted as they are now, everything else in the days above. Opt-outs and opt-ins are those in the ledger; texts are those in the step log, as long as it keeps them.</footer>
</body>
</html>
`;
}
