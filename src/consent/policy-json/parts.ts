import { LANGUAGES } from '../../reply/languages';
import type {
	Blocking,
	Confirmation,
	Instructions,
	KeywordSets,
	Labels,
	Matching,
	OptInRules,
	Policy,
} from '../policy';
import { STANDARD_LABELS } from '../presets/standard';

/** What may stand in one place of a policy's JSON. `about` explains it to whoever writes one. */
export type Part = { readonly about: string } & (
	| { readonly kind: 'text'; readonly mayBeEmpty: boolean; readonly longest: number }
	| { readonly kind: 'switch' }
	| { readonly kind: 'choice'; readonly choices: readonly string[] }
	| { readonly kind: 'number'; readonly least: number; readonly most: number }
	| { readonly kind: 'words' }
	| { readonly kind: 'list_keywords' }
	| { readonly kind: 'languages' }
	| { readonly kind: 'section'; readonly parts: Parts }
);
export type Parts = Readonly<Record<string, Part>>;

/** As many characters as Twilio takes in one text, the least of the usual providers. */
const LONGEST_TEXT = 1600;
const LONGEST_LABEL = 64;
/** No longer than a person would text it; a keyword with more words than a reply may have is never found. */
export const LONGEST_KEYWORD = 64;
export const MOST_KEYWORDS = 500;
export const LANGUAGE_CODES: readonly string[] = LANGUAGES.map(({ code }) => code);

/** What each key of one type may hold. A key that the type gets later is missing here until it has a part. */
type PartsFor<Type> = Readonly<Record<keyof Type, Part>>;

function section<Type>(about: string, parts: PartsFor<Type>): Part {
	return { kind: 'section', about, parts: parts as Parts };
}

const text = (about: string, mayBeEmpty = false): Part => ({
	kind: 'text',
	about,
	mayBeEmpty,
	longest: LONGEST_TEXT,
});
/** The automatic answer of a list keyword. */
export const ANSWER: Extract<Part, { kind: 'text' }> = {
	kind: 'text',
	about: 'The one text to whoever leaves the list; a sentence that names the list if left out',
	mayBeEmpty: false,
	longest: LONGEST_TEXT,
};

const words = (about: string): Part => ({ kind: 'words', about });
const onOff = (about: string): Part => ({ kind: 'switch', about });
const choice = (about: string, ...choices: string[]): Part => ({ kind: 'choice', about, choices });

const keywords = section<KeywordSets>(
	'Words that count when they are the whole reply, in any case',
	{
		optOut: words('Leave all texts; STOP must be among them'),
		optIn: words('Opt in'),
		optInWhenSuppressed: words('Opt in only a contact who is suppressed now, such as YES'),
		help: words('Ask for help'),
		lists: { kind: 'list_keywords', about: 'Leave one list, each with its automatic answer' },
		ignored: words('Mean nothing to this brand, whatever the languages say of them'),
	},
);

const matching = section<Matching>('How replies are read beyond the keywords', {
	typos: onOff('Whether misspelt keywords count'),
	plainLanguage: onOff('Whether requests in ordinary sentences count'),
	review: onOff('Whether doubtful replies go to a person'),
	languages: { kind: 'languages', about: 'Languages in which requests are looked for' },
});

const optIn = section<OptInRules>('How a contact comes back', {
	liftedBy: choice('Who may lift an opt-out', 'contact', 'contact_or_operator'),
	anyMessage: onOff('Whether any message from the contact opts them in again'),
});

const blocking = section<Blocking>('What a block by an operator does', {
	alsoOptsOut: onOff('Whether a block is an opt-out as well, which stays when the block is lifted'),
});

const labels = section<Labels>(
	'What the step log says',
	Object.fromEntries(
		Object.keys(STANDARD_LABELS).map((name): [string, Part] => [
			name,
			{
				kind: 'text',
				about: 'Label of such a text',
				mayBeEmpty: false,
				longest: LONGEST_LABEL,
			},
		]),
	) as PartsFor<Labels>,
);

const confirmation = section<Confirmation>('The one text that may follow an opt-out', {
	enabled: onOff('Whether opt-outs are confirmed'),
	text: text('What the confirmation says, without marketing'),
	validForSeconds: {
		kind: 'number',
		about: 'Seconds in which it may be sent; consent is presumed for 300',
		least: 1,
		most: 300,
	},
	customisable: choice(
		'For which sending numbers a node may change the text',
		'always',
		'short_code_only',
	),
});

const instructions = section<Instructions>(
	'What is added to texts that do not say how to opt out',
	{
		text: text('The instructions', true),
		append: choice('When they are added', 'every', 'first', 'never'),
	},
);

/** Everything that a policy consists of. */
export const POLICY_PARTS = {
	name: { kind: 'text', about: 'Name of the policy', mayBeEmpty: false, longest: LONGEST_LABEL },
	keywords,
	matching,
	optIn,
	blocking,
	labels,
	confirmation,
	helpText: text('The answer to a request for help'),
	instructions,
} as const satisfies PartsFor<Policy>;
