/** The texts that the demo sends to every contact, in this order. */
export const ROUNDS = ['Step 1', 'Step 2', 'Broadcast', 'Step 3', 'Last call'] as const;
export type Round = (typeof ROUNDS)[number];

export interface Chapter {
	/** What the contact replies to the first step, and by which of Twilio's two ways it reaches n8n. */
	readonly reply?: { readonly text: string; readonly by: 'webhook' | 'trigger' };
	/** What must become of each text, in the order of `ROUNDS`. */
	readonly labels: readonly [string, string, string, string, string];
}

const gets = (text: string, by: 'webhook' | 'trigger', labels: Chapter['labels']): Chapter => ({
	reply: { text, by },
	labels,
});

const ALL: Chapter['labels'] = ['Sent', 'Sent', 'Sent', 'Sent', 'Sent'];
const LEFT: Chapter['labels'] = [
	'Sent',
	'Text Unsubscribed',
	'Unsubscribed from Text',
	'Text Unsubscribed',
	'Unsubscribed from Text',
];

/** Who replies what. Contacts who are not named reply nothing and get every text. */
const CHAPTERS: Readonly<Record<string, Chapter>> = {
	Ada: gets('stoppp', 'webhook', LEFT),
	Ben: gets('STOP.', 'trigger', LEFT),
	Cleo: gets('please take me off this list', 'webhook', LEFT),
	Diego: gets('Baja', 'trigger', [
		'Sent',
		'Text Unsubscribed',
		'Unsubscribed from Text',
		'Sent',
		'Sent',
	]),
	Emma: gets('stop by at 5', 'webhook', ALL),
	Farid: gets('YES', 'trigger', ALL),
	Grace: gets('unsubcribe', 'webhook', LEFT),
	Hugo: gets('who is this', 'trigger', ALL),
	Iris: gets('HELP', 'webhook', ALL),
	Jun: gets('👍', 'trigger', ALL),
	Kira: gets('Thanks, see you on Thursday', 'webhook', ALL),
	Liam: { labels: ['Sent', 'Sent', 'Sent', 'Sent', 'Unsubscribed from Text'] },
	Mona: gets('S T O P 🛑', 'trigger', LEFT),
	Nils: gets("Don't stop, I like these", 'webhook', ALL),
	Pia: gets('no more texts please!!', 'webhook', LEFT),
	'Ada (again)': {
		labels: [
			'Already Sent',
			'Text Unsubscribed',
			'Unsubscribed from Text',
			'Text Unsubscribed',
			'Unsubscribed from Text',
		],
	},
	Sam: {
		labels: [
			'Invalid Number',
			'Invalid Number',
			'Invalid Number',
			'Invalid Number',
			'Invalid Number',
		],
	},
};

/** Texts START between the broadcast and step 3. */
export const COMES_BACK = 'Diego';

/** Texts STOP while the last broadcast is running, before it is this contact's turn. */
export const LEAVES_MEANWHILE = 'Liam';

export function chapterOf(name: string): Chapter {
	return CHAPTERS[name] ?? { labels: ALL };
}
