import type { E164 } from '../../../../src/phone/e164';
import { contact, DAY } from '../../../store/contract/fixtures';
import type { Duty } from '../duty';
import type { ContactRange, SendJob } from '../messages';
import { Chance } from '../seed';

/** Contacts around the one that a writer is at: most have just opted out, some are about to. */
const BEHIND = 120;
const AHEAD = 40;
/** Claims after which a lane goes on to the next text: senders often want the same one, and never run out. */
const CLAIMS_PER_TEXT = 100;

/** Claims texts until it is told to stop, and takes each one that is granted for sent. */
export async function claimTexts(job: SendJob, duty: Duty): Promise<void> {
	const lanes = Array.from({ length: job.lanes }, async (_, lane) => {
		const chance = new Chance(job.seed, `lane ${lane}`);
		for (let n = 0; duty.goesOn; n += 1) {
			const sendKey = `text ${Math.floor(n / CLAIMS_PER_TEXT)}`;
			const whose = contactNearAWriter(job.ranges, duty.writersAreAt, chance);
			await claimOne(lane, whose, sendKey, duty);
		}
	});
	await Promise.all(lanes);
}

async function claimOne(lane: number, whose: E164, sendKey: string, duty: Duty): Promise<void> {
	const at = Date.now();
	const request = { contact: whose, scope: 'all', sendKey, at, keepUntil: at + DAY } as const;
	const answer = await duty.ask(lane, 'claim', async (store) => await store.claim(request));
	if (!answer) return;
	const { value, ...times } = answer;
	if (!value.granted) {
		await duty.tell({ report: 'refused', because: value.because, lane, ...times });
		return;
	}
	await duty.tell({ report: 'granted', contact: whose, sendKey, lane, ...times });
	const settlement = { contact: whose, sendKey, at: Date.now(), outcome: 'sent' } as const;
	await duty.ask(lane, 'settle', async (store) => await store.settle(settlement));
}

function contactNearAWriter(
	ranges: readonly ContactRange[],
	writersAreAt: readonly number[],
	chance: Chance,
): E164 {
	const which = chance.whole(0, ranges.length - 1);
	const { first, count } = chance.pick(ranges.slice(which, which + 1));
	const near = (writersAreAt[which] ?? 0) + chance.whole(-BEHIND, AHEAD);
	return contact(first + (Math.max(0, near) % count));
}
