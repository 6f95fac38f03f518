import type { CountedEvents } from './count-events';
import { ATTRIBUTION_MS, type CountedTexts, type SentText } from './count-texts';
import type { CampaignFigures } from './summary';
import { Tallies } from './tallies';

/** The campaigns of a period with the opt-outs that followed them; most opt-outs first. */
export function campaignFigures(
	{ campaigns, textsToOptedOut }: CountedTexts,
	{ inPeriod }: CountedEvents,
): CampaignFigures[] {
	const optOuts = new Tallies();
	for (const { contact, at } of inPeriod) {
		const cause = lastBefore(textsToOptedOut.get(contact) ?? [], at);
		if (cause) optOuts.add(cause.campaign);
	}
	const names = new Set([...campaigns.ranked(), ...optOuts.ranked()].map(({ name }) => name));
	return [...names]
		.map((campaign) => figuresOf(campaign, campaigns.countOf(campaign), optOuts.countOf(campaign)))
		.sort((a, b) => b.optOuts - a.optOuts || b.texts - a.texts);
}

function figuresOf(campaign: string, texts: number, optOuts: number): CampaignFigures {
	return { campaign, texts, optOuts, optOutRate: texts === 0 ? 0 : optOuts / texts };
}

function lastBefore(texts: readonly SentText[], at: number): SentText | undefined {
	return texts.findLast((text) => text.at <= at && text.at >= at - ATTRIBUTION_MS);
}
