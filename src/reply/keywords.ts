import type { Policy } from '../consent/policy';
import { STANDARD } from '../consent/presets/standard';
import type { Scope } from '../consent/scope';
import { LANGUAGES } from './languages';
import { entries, type Language } from './languages/language';
import { keywordLetters } from './letters/keyword-letters';
import { RealWords } from './typos/real-words';
import { NearWords } from './typos/near-words';
import { isSlip, LONG_ENOUGH_FOR_TWO_SLIPS, withoutStretching } from './typos/slips';
import type { ClassifyOptions, Verdict } from './verdict';

/** What a keyword does when it is the whole reply. */
export interface KeywordMeaning {
	readonly verdict: Verdict;
	readonly scope: Scope;
	readonly keyword: string;
	readonly language: string;
	readonly onlyWhenSuppressed: boolean;
}

type Contact = ClassifyOptions['contact'];
type Table = Map<string, KeywordMeaning>;

/** Keywords this short are only known by a neighbouring key or a swap: ebd, edn. */
const SHORTEST_TYPO = 3;
/** The language of keywords that the policy names. */
const NO_LANGUAGE = 'und';
const SHORTEST_PIECE = 2;

/** The keywords of a policy, and those of its languages if it reads plain language. */
export class Keywords {
	private readonly table: Table;
	private readonly nearOwn = new NearWords<KeywordMeaning>();
	private readonly nearOfLanguages = new NearWords<KeywordMeaning>();
	private readonly realWords: RealWords;
	/** Beginnings and endings of keywords. */
	private readonly pieces = new Set<string>();
	private longest = 0;

	constructor(policy: Policy, languages: readonly Language[]) {
		this.table = tableOf(policy, policy.matching.plainLanguage ? languages : []);
		this.realWords = new RealWords(languages);
		for (const [letters, meaning] of this.table) this.addForms(letters, meaning);
	}

	/** The keyword with exactly these letters. */
	exact(letters: string, contact: Contact): KeywordMeaning | undefined {
		const meaning = this.table.get(letters);
		return meaning?.onlyWhenSuppressed && contact !== 'suppressed' ? undefined : meaning;
	}

	/** The keyword that somebody who typed these letters will have meant; a word that exists meant itself. */
	near(letters: string, contact: Contact): KeywordMeaning | undefined {
		const { length } = letters;
		if (length < SHORTEST_TYPO || this.realWords.has(letters)) return undefined;
		const single = this.exact(withoutStretching(letters), contact);
		const meant = single ?? (length <= this.longest + 2 ? this.slipped(letters) : undefined);
		return meant !== undefined && isOfOtherVerdict(letters, meant.verdict) ? undefined : meant;
	}

	/** Whether these letters are a keyword with some of its letters repeated: "stopp", "stooop". */
	isStretched(letters: string, contact: Contact): boolean {
		return this.exact(withoutStretching(letters), contact) !== undefined;
	}

	/** Whether these letters are a keyword, rightly or wrongly spelt. */
	mayBe(letters: string): boolean {
		return (
			this.exact(letters, undefined) !== undefined || this.near(letters, undefined) !== undefined
		);
	}

	/** Whether a keyword begins or ends with these letters, so that they may be a piece of it. */
	mayHold(letters: string): boolean {
		return this.pieces.has(letters);
	}

	private addForms(letters: string, meaning: KeywordMeaning): void {
		if (letters.length < SHORTEST_TYPO || meaning.onlyWhenSuppressed) return;
		if (letters.length === SHORTEST_TYPO && meaning.language !== NO_LANGUAGE) return;
		this.longest = Math.max(this.longest, letters.length);
		for (let cut = SHORTEST_PIECE; cut <= letters.length - SHORTEST_PIECE; cut++) {
			this.pieces.add(letters.slice(0, cut)).add(letters.slice(cut));
		}
		const near = meaning.language === NO_LANGUAGE ? this.nearOwn : this.nearOfLanguages;
		near.add(letters, meaning, letters.length >= LONG_ENOUGH_FOR_TWO_SLIPS);
	}

	/** The policy's own keywords go before those of a language. */
	private slipped(letters: string): KeywordMeaning | undefined {
		const isNear = (keyword: string): boolean => isLikelySlip(letters, keyword);
		return this.nearOwn.find(letters, isNear) ?? this.nearOfLanguages.find(letters, isNear);
	}
}

function isLikelySlip(letters: string, keyword: string): boolean {
	if (keyword.length === SHORTEST_TYPO && letters.length !== SHORTEST_TYPO) return false;
	return isSlip(letters, keyword);
}

/** Keywords of any policy and language: UNSUBSCRIBE must not be read into SUBSCRIBE, nor STOP into START. */
const VERDICTS_OF_KEYWORDS = verdictsOfKeywords();

function isOfOtherVerdict(letters: string, verdict: Verdict): boolean {
	const general = VERDICTS_OF_KEYWORDS.get(letters);
	return general !== undefined && general !== verdict;
}

function verdictsOfKeywords(): ReadonlyMap<string, Verdict> {
	const table = tableOf(STANDARD, LANGUAGES);
	return new Map([...table].map(([letters, { verdict }]) => [letters, verdict]));
}

/** The first meaning of a word wins. */
function tableOf({ keywords }: Policy, languages: readonly Language[]): Table {
	const table: Table = new Map();
	addTo(table, keywords.ignored, 'none');
	for (const { keyword, scope } of keywords.lists) addTo(table, [keyword], 'opt_out', { scope });
	addTo(table, keywords.optOut, 'opt_out');
	addTo(table, keywords.optIn, 'opt_in');
	addTo(table, keywords.optInWhenSuppressed, 'opt_in', { onlyWhenSuppressed: true });
	addTo(table, keywords.help, 'help');
	for (const { code, alone } of languages) {
		if (keywords.optInWhenSuppressed.length > 0) {
			addTo(table, entries(alone.yes), 'opt_in', { language: code, onlyWhenSuppressed: true });
		}
		addTo(table, entries(alone.optOut), 'opt_out', { language: code });
		addTo(table, entries(alone.optIn), 'opt_in', { language: code });
		addTo(table, entries(alone.help), 'help', { language: code });
		addTo(table, entries(alone.review), 'review', { language: code });
	}
	return table;
}

function addTo(
	table: Table,
	keywords: readonly string[],
	verdict: Verdict,
	details: Partial<KeywordMeaning> = {},
): void {
	for (const keyword of keywords) {
		const letters = keywordLetters(keyword);
		if (letters === '' || table.has(letters)) continue;
		table.set(letters, {
			verdict,
			keyword,
			scope: 'all',
			language: NO_LANGUAGE,
			onlyWhenSuppressed: false,
			...details,
		});
	}
}
