import type { Scope } from '../consent/scope';
import type { ContactRef } from '../phone/contact-ref';
import type { StepLogEntry, StepOutcome, SuppressionStore } from '../store/suppression-store';
import type { DayCounts } from './days';
import type { Period, Tally } from './summary';
import { Tallies } from './tallies';

/** A text that was sent. */
export interface SentText {
	readonly at: number;
	readonly campaign: string;
	readonly scope: Scope;
}

export interface CountedTexts {
	readonly outcomes: Readonly<Record<StepOutcome, number>>;
	readonly skipsByLabel: readonly Tally[];
	/** Texts of the period by campaign. */
	readonly campaigns: Tallies;
	/** Of contacts who ever opted out: their texts since a week before the period, oldest first. */
	readonly textsToOptedOut: ReadonlyMap<ContactRef, SentText[]>;
}

const DAY = 24 * 60 * 60 * 1000;

/** An opt-out is put down to the last text that the contact got within this time before it. */
export const ATTRIBUTION_MS = 7 * DAY;

const CONTACTS_PER_CHECK = 2000;

/**
 * Reads the step log of a period. Of the texts themselves only those are kept that a contact got who ever opted out:
 * all others say nothing about opt-outs.
 */
export async function countTexts(
	store: SuppressionStore,
	period: Period,
	days: DayCounts,
): Promise<CountedTexts> {
	const outcomes = new Tallies<StepOutcome>();
	const labels = new Tallies();
	const campaigns = new Tallies();
	const texts = new TextsToOptedOut(store);
	for await (const step of store.steps({ from: period.from - ATTRIBUTION_MS, to: period.to })) {
		if (isAnswer(step)) continue;
		if (step.outcome === 'sent') await texts.add(step);
		if (step.at < period.from) continue;
		outcomes.add(step.outcome);
		if (step.outcome === 'sent') {
			campaigns.add(step.campaign);
			days.texts.add(days.dayOf(step.at));
		} else {
			labels.add(step.label);
		}
	}
	return {
		outcomes: {
			sent: outcomes.countOf('sent'),
			skipped: outcomes.countOf('skipped'),
			failed: outcomes.countOf('failed'),
			deferred: outcomes.countOf('deferred'),
		},
		skipsByLabel: labels.ranked(),
		campaigns,
		textsToOptedOut: await texts.finish(),
	};
}

/** Confirmations and help replies answer the contact, who asked for them. */
function isAnswer({ kind }: StepLogEntry): boolean {
	return kind === 'confirmation' || kind === 'help_reply';
}

/** Collects texts in parts, and keeps those whose contact has an opt-out among their events. */
class TextsToOptedOut {
	private readonly kept = new Map<ContactRef, SentText[]>();
	private waiting = new Map<ContactRef, SentText[]>();

	constructor(private readonly store: SuppressionStore) {}

	async add({ contact, at, campaign, scope }: StepLogEntry): Promise<void> {
		if (contact === undefined) return;
		const text = { at, campaign, scope };
		const known = this.kept.get(contact) ?? this.waiting.get(contact);
		if (known) known.push(text);
		else this.waiting.set(contact, [text]);
		if (this.waiting.size >= CONTACTS_PER_CHECK) await this.sift();
	}

	async finish(): Promise<ReadonlyMap<ContactRef, SentText[]>> {
		await this.sift();
		return this.kept;
	}

	private async sift(): Promise<void> {
		const { waiting } = this;
		this.waiting = new Map();
		const states = await this.store.check([...waiting.keys()]);
		for (const [contact, texts] of waiting) {
			const registers = [...(states.get(contact)?.keys() ?? [])];
			if (registers.some((register) => register.startsWith('opt_out'))) {
				this.kept.set(contact, texts);
			}
		}
	}
}
