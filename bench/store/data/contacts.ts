import type { E164 } from '../../../src/phone/e164';

/** Numbers of one kind: a prefix, then that many digits, all of them free. */
interface NumberPlan {
	readonly prefixes: readonly string[];
	readonly freeDigits: number;
	/** How many of every 20 contacts have such a number. */
	readonly share: number;
}

const NORTH_AMERICAN_AREAS = [
	'202 205 206 212 213 214 215 216 303 305 310 312 313 323 404',
	'415 416 469 503 512 602 604 612 617 646 702 713 718 786 972',
].flatMap((areas) => areas.split(' '));
const EXCHANGE_BEGINS_WITH = [2, 3, 4, 5, 6, 7, 8, 9];

/** Mostly North American, as the pack's users are, and mobile numbers of six other countries. */
const PLANS: readonly NumberPlan[] = [
	{
		prefixes: NORTH_AMERICAN_AREAS.flatMap((area) =>
			EXCHANGE_BEGINS_WITH.map((digit) => `+1${area}${digit}`),
		),
		freeDigits: 6,
		share: 13,
	},
	{ prefixes: ['+4474', '+4475', '+4477', '+4478', '+4479'], freeDigits: 8, share: 2 },
	{ prefixes: ['+49151', '+49152', '+49157', '+49159'], freeDigits: 8, share: 1 },
	{ prefixes: ['+336', '+337'], freeDigits: 8, share: 1 },
	{ prefixes: ['+55119', '+55219', '+55319', '+55419', '+55519'], freeDigits: 8, share: 1 },
	{ prefixes: ['+917', '+918', '+919'], freeDigits: 9, share: 1 },
	{ prefixes: ['+614'], freeDigits: 8, share: 1 },
];

interface Slot {
	readonly plan: NumberPlan;
	readonly place: number;
}

const SLOTS: readonly Slot[] = PLANS.flatMap((plan) =>
	Array.from({ length: plan.share }, (_, place) => ({ plan, place })),
);

/** A prime, so that its multiples visit every number of a plan before one comes again. */
const STRIDE = 86_028_121;

/** Contacts from here on never opt out. */
const FIRST_STRANGER = 50_000_000;

/** As many contacts as may opt out before a stranger would be among them. */
export const MOST_CONTACTS = FIRST_STRANGER;

/** The nth contact: a plausible number, another for each n below 100 million, in scattered order. */
export function contactAt(n: number): E164 {
	const slot = SLOTS[n % SLOTS.length];
	if (!slot) throw new RangeError(`There is no contact ${n}`);
	const { prefixes, freeDigits, share } = slot.plan;
	const ordinal = Math.floor(n / SLOTS.length) * share + slot.place;
	const numbersPerPrefix = 10 ** freeDigits;
	const scattered = (ordinal * STRIDE) % (prefixes.length * numbersPerPrefix);
	const prefix = prefixes[Math.floor(scattered / numbersPerPrefix)] ?? '';
	const rest = String(scattered % numbersPerPrefix).padStart(freeDigits, '0');
	return `${prefix}${rest}` as E164;
}

/** The nth contact who never opts out. */
export function strangerAt(n: number): E164 {
	return contactAt(FIRST_STRANGER + n);
}
