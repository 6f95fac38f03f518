import type { Instructions, KeywordSets, ListKeyword, Policy } from './policy';

/** Changes that a builder makes to a preset. Whatever is absent stays as the preset has it. */
export interface PolicyAdjustments {
	readonly add?: Partial<Record<WordSet, readonly string[]>>;
	readonly remove?: readonly string[];
	readonly lists?: readonly ListKeyword[];
	readonly typos?: boolean;
	readonly plainLanguage?: boolean;
	readonly review?: boolean;
	readonly languages?: readonly string[] | 'all';
	readonly operatorMayOptIn?: boolean;
	readonly anyMessageOptsIn?: boolean;
	readonly blockOptsOut?: boolean;
	readonly sendConfirmation?: boolean;
	readonly confirmationText?: string;
	readonly helpText?: string;
	readonly instructionsText?: string;
	readonly appendInstructions?: Instructions['append'];
}

type WordSet = Exclude<keyof KeywordSets, 'lists' | 'ignored'>;
const WORD_SETS: readonly WordSet[] = ['optOut', 'optIn', 'optInWhenSuppressed', 'help'];

/** The word that a sender in the United States must always honour (CTIA Messaging Principles 5.1.3). */
const CANNOT_BE_REMOVED = 'stop';

/**
 * A policy with a builder's changes. A removed keyword leaves every set and is ignored from then on, also where a
 * language knows it; STOP stays an opt-out whatever is asked, and an added keyword leaves the set it was in before.
 */
export function adjustPolicy(policy: Policy, changes: PolicyAdjustments): Policy {
	return {
		...policy,
		keywords: adjustKeywords(policy.keywords, changes),
		matching: {
			typos: changes.typos ?? policy.matching.typos,
			plainLanguage: changes.plainLanguage ?? policy.matching.plainLanguage,
			review: changes.review ?? policy.matching.review,
			languages: changes.languages ?? policy.matching.languages,
		},
		optIn: {
			liftedBy: liftedBy(policy, changes.operatorMayOptIn),
			anyMessage: changes.anyMessageOptsIn ?? policy.optIn.anyMessage,
		},
		blocking: { alsoOptsOut: changes.blockOptsOut ?? policy.blocking.alsoOptsOut },
		confirmation: {
			...policy.confirmation,
			enabled: changes.sendConfirmation ?? policy.confirmation.enabled,
			text: changes.confirmationText ?? policy.confirmation.text,
		},
		helpText: changes.helpText ?? policy.helpText,
		instructions: {
			append: changes.appendInstructions ?? policy.instructions.append,
			text: changes.instructionsText ?? policy.instructions.text,
		},
	};
}

function adjustKeywords(keywords: KeywordSets, changes: PolicyAdjustments): KeywordSets {
	const added = WORD_SETS.flatMap((set) => [...(changes.add?.[set] ?? [])]);
	const listWords = (changes.lists ?? []).map((list) => list.keyword);
	const given = new Set([...added, ...listWords].map(plain));
	const removed = (changes.remove ?? []).filter((word) => !given.has(plain(word)));
	const moved = new Set([...given, ...removed.map(plain)]);
	moved.delete(CANNOT_BE_REMOVED);

	const adjusted = (set: WordSet): string[] => [
		...keywords[set].filter((word) => !moved.has(plain(word))),
		...(changes.add?.[set] ?? []).filter(
			(word) => set === 'optOut' || plain(word) !== CANNOT_BE_REMOVED,
		),
	];
	return {
		optOut: adjusted('optOut'),
		optIn: adjusted('optIn'),
		optInWhenSuppressed: adjusted('optInWhenSuppressed'),
		help: adjusted('help'),
		lists: [
			...keywords.lists.filter((list) => !moved.has(plain(list.keyword))),
			...(changes.lists ?? []).filter((list) => plain(list.keyword) !== CANNOT_BE_REMOVED),
		],
		ignored: [
			...keywords.ignored.filter((word) => !given.has(plain(word))),
			...removed.filter((word) => plain(word) !== CANNOT_BE_REMOVED),
		],
	};
}

function liftedBy(
	policy: Policy,
	operatorMayOptIn: boolean | undefined,
): Policy['optIn']['liftedBy'] {
	if (operatorMayOptIn === undefined) return policy.optIn.liftedBy;
	return operatorMayOptIn ? 'contact_or_operator' : 'contact';
}

function plain(word: string): string {
	return word.normalize('NFKC').trim().toLowerCase();
}
