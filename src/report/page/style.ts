/** The page's look: light or dark as the reader's system is, and dark ink on white paper. */
export const STYLE = `
:root {
	color-scheme: light dark;
	--paper: #ffffff;
	--ink: #1f2933;
	--quiet: #52606d;
	--rule: #d9dee4;
	--bar: #2f6fb0;
	--good: #1b7f4b;
	--bad: #b3261e;
}
@media (prefers-color-scheme: dark) {
	:root {
		--paper: #14181d;
		--ink: #e6eaef;
		--quiet: #a5b0bc;
		--rule: #39434e;
		--bar: #6fa8dc;
		--good: #5fd39a;
		--bad: #ff8a80;
	}
}
* { box-sizing: border-box; }
body {
	margin: 0 auto;
	max-width: 62rem;
	padding: 2rem 1.25rem;
	background: var(--paper);
	color: var(--ink);
	font: 1rem/1.5 system-ui, sans-serif;
}
h1 { margin: 0; font-size: 1.6rem; line-height: 1.2; }
.about { margin: 0.25rem 0 1.5rem; color: var(--quiet); }
.key-figures {
	display: grid;
	grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr));
	gap: 0.75rem;
	margin: 0 0 1.5rem;
}
.key-figures div { border: 1px solid var(--rule); border-radius: 0.5rem; padding: 0.75rem 1rem; }
.key-figures dt { color: var(--quiet); font-size: 0.875rem; }
.key-figures dd { margin: 0; font-size: 1.5rem; font-weight: 600; }
.key-figures .remark { display: block; color: var(--quiet); font-size: 0.8125rem; font-weight: 400; }
.kept { color: var(--good); }
.missed { color: var(--bad); }
.charts {
	display: grid;
	grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr));
	gap: 1.5rem;
}
figure { margin: 0; border-top: 2px solid var(--rule); padding-top: 0.75rem; break-inside: avoid; }
figcaption { margin-bottom: 0.5rem; font-weight: 600; }
figcaption span { display: block; color: var(--quiet); font-size: 0.875rem; font-weight: 400; }
svg { display: block; width: 100%; height: auto; font-family: inherit; }
summary { cursor: pointer; color: var(--quiet); font-size: 0.875rem; }
table { width: 100%; border-collapse: collapse; font-size: 0.875rem; font-variant-numeric: tabular-nums; }
th, td { border-bottom: 1px solid var(--rule); padding: 0.25rem 0.5rem; text-align: right; overflow-wrap: anywhere; }
th:first-child, td:first-child { text-align: left; }
.nothing { color: var(--quiet); }
footer { margin-top: 2rem; color: var(--quiet); font-size: 0.8125rem; }
@media print {
	:root {
		color-scheme: light;
		--paper: #ffffff; --ink: #000000; --quiet: #444444; --rule: #bbbbbb; --bar: #444444;
		--good: #000000; --bad: #000000;
	}
	body { max-width: none; padding: 0; }
	summary { display: none; }
}
`;
