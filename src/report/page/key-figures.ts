import type { AccountSummary, Deadline } from '../summary';
import { escapeHtml } from './escape-html';
import { count, day, duration, percent } from './words';

interface KeyFigure {
	readonly name: string;
	readonly value: string;
	readonly remark?: string;
	readonly judgement?: 'kept' | 'missed';
}

/** The numbers that a reader looks for first, as HTML. */
export function keyFiguresHtml(summary: AccountSummary): string {
	return `<dl class="key-figures">${keyFigures(summary).map(html).join('')}</dl>`;
}

function keyFigures(summary: AccountSummary): KeyFigure[] {
	const { suppressed, texts, optOuts, optIns, deadline } = summary;
	return [
		{
			name: 'Suppressed contacts',
			value: count(suppressed.total),
			remark: `${count(suppressed.unsubscribed)} unsubscribed, ${count(suppressed.blocked)} blocked, ${count(suppressed.held)} held`,
		},
		{ name: 'Texts sent', value: count(texts.sent), remark: `${count(texts.skipped)} skipped` },
		{
			name: 'Opt-outs',
			value: count(optOuts),
			remark: `${texts.sent === 0 ? '' : `${percent(optOuts / texts.sent)} of texts, `}${count(optIns)} opted in`,
		},
		waiting(summary),
		reviews(summary),
		{
			name: 'Opt-outs honoured in time',
			value: deadline.isKept ? 'All' : 'Not all',
			remark: deadlineRemark(deadline),
			judgement: deadline.isKept ? 'kept' : 'missed',
		},
	];
}

function waiting({ timeToSuppression: waited }: AccountSummary): KeyFigure {
	const name = 'From reply to suppression';
	if (!waited) return { name, value: '–', remark: 'no reply opted out' };
	return {
		name,
		value: duration(waited.p95),
		remark: `95% within this; half within ${duration(waited.p50)}, longest ${duration(waited.max)}`,
	};
}

function reviews({
	pendingReviews: { count: pending, oldestSince },
	period,
}: AccountSummary): KeyFigure {
	return {
		name: 'Waiting for review',
		value: count(pending),
		...(oldestSince === undefined
			? {}
			: { remark: `the oldest since ${day(oldestSince, period.timezone)}` }),
	};
}

function deadlineRemark({ businessDays, ...found }: Deadline): string {
	if (found.isKept)
		return `none later than ${businessDays} business days, no text after an opt-out`;
	return `${count(found.recordedTooLate)} recorded after ${businessDays} business days, ${count(found.textsAfterLimit)} texts after that limit, ${count(found.textsAfterRecorded)} texts after the opt-out was recorded`;
}

function html({ name, value, remark, judgement }: KeyFigure): string {
	const mark = judgement ? ` class="${judgement}"` : '';
	const small = remark === undefined ? '' : `<span class="remark">${escapeHtml(remark)}</span>`;
	return `<div><dt>${escapeHtml(name)}</dt><dd${mark}>${escapeHtml(value)}${small}</dd></div>`;
}
