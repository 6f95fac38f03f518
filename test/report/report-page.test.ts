import { reportPage } from '../../src/report/page/report-page';
import type { AccountSummary } from '../../src/report/summary';

const SUMMARY: AccountSummary = {
	account: 'maple-street',
	period: {
		from: Date.parse('2026-03-01T05:00:00Z'),
		to: Date.parse('2026-03-04T05:00:00Z'),
		timezone: 'America/New_York',
	},
	suppressed: {
		total: 1234,
		unsubscribed: 1230,
		held: 3,
		blocked: 1,
		bySource: [
			{ name: 'reply', count: 1233 },
			{ name: 'manual', count: 1 },
		],
		byList: [{ name: 'promos', count: 40 }],
	},
	optOuts: 6,
	optIns: 2,
	optOutsBySource: [{ name: 'reply', count: 6 }],
	texts: { sent: 400, skipped: 30, failed: 1, deferred: 0 },
	skipsByLabel: [{ name: 'Unsubscribed from Text', count: 30 }],
	days: [
		{ day: '2026-03-01', texts: 0, optOuts: 0, optIns: 0 },
		{ day: '2026-03-02', texts: 300, optOuts: 4, optIns: 2 },
		{ day: '2026-03-03', texts: 100, optOuts: 2, optIns: 0 },
	],
	campaigns: [{ campaign: 'spring', texts: 400, optOuts: 5, optOutRate: 0.0125 }],
	timeToSuppression: { count: 6, p50: 0.42, p95: 3.1, max: 400 },
	pendingReviews: { count: 3, oldestSince: Date.parse('2026-02-27T15:00:00Z') },
	deadline: {
		businessDays: 10,
		recordedTooLate: 0,
		textsAfterLimit: 0,
		textsAfterRecorded: 0,
		isKept: true,
	},
};

describe('the report as a page', () => {
	it('shows the key figures', () => {
		const page = reportPage(SUMMARY);
		for (const figure of ['1,234', '400', '1.50% of texts', '3.1 s', '27 February 2026']) {
			expect(page).toContain(figure);
		}
		expect(page).toContain('<dd class="kept">All');
	});

	it('says what was missed of the deadline', () => {
		const deadline = { ...SUMMARY.deadline, textsAfterRecorded: 2, isKept: false };
		const page = reportPage({ ...SUMMARY, deadline });
		expect(page).toContain('<dd class="missed">Not all');
		expect(page).toContain('2 texts after the opt-out was recorded');
	});

	it('draws each figure as SVG with its table behind it', () => {
		const page = reportPage(SUMMARY);
		expect(page.match(/<svg aria-hidden="true"/g)).toHaveLength(6);
		expect(page.match(/<details><summary>Show as a table: /g)).toHaveLength(6);
		expect(page).toContain('<tr><td>spring</td><td>1.25%</td></tr>');
		expect(page).toContain('<tr><td>2026-03-02</td><td>300</td></tr>');
	});

	it('says so where there is nothing to draw', () => {
		const empty = { ...SUMMARY, campaigns: [], skipsByLabel: [] };
		const page = reportPage(empty);
		expect(page).toContain('No texts were sent.');
		expect(page.match(/<svg aria-hidden="true"/g)).toHaveLength(4);
	});

	it('takes nothing from elsewhere and runs nothing', () => {
		const page = reportPage(SUMMARY);
		expect(page).not.toMatch(/<script|\bsrc=|@import|url\(|\bon[a-z]+=/i);
		const addresses = page.match(/https?:\/\/[^"]*/g) ?? [];
		expect(addresses.filter((address) => !address.startsWith('http://www.w3.org/'))).toEqual([]);
		expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
	});

	it('lets no name out of its place', () => {
		const name = `"><script>alert('1')</script>&`;
		const page = reportPage({
			...SUMMARY,
			account: name,
			campaigns: [{ campaign: name, texts: 1, optOuts: 1, optOutRate: 1 }],
			suppressed: { ...SUMMARY.suppressed, byList: [{ name, count: 1 }] },
		});
		expect(page).not.toContain('<script');
		expect(page).toContain('&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;');
	});

	it('draws fifteen campaigns at most and lists them all', () => {
		const campaigns = [...Array(40).keys()].map((number) => ({
			campaign: `campaign ${number}`,
			texts: 100,
			optOuts: number,
			optOutRate: number / 100,
		}));
		const page = reportPage({ ...SUMMARY, campaigns });
		const [chart = ''] = /<figcaption>Opt-out rate.*?<\/svg>/s.exec(page) ?? [];
		expect(chart.match(/campaign \d+/g)).toHaveLength(15);
		expect(page.match(/<tr><td>campaign \d+/g)).toHaveLength(40);
	});
});
