import type { WordPattern } from './phrases';

/** Phrases as a tree of their words, to be followed word by word while a text is passed over. */
export interface PhraseTree {
	/** What the phrase that ends here contributes to a request, see anchors.ts; 0 if none ends here. */
	bits: number;
	readonly next: Map<string, PhraseTree>;
	/** Words that may have any ending, by their stems. */
	readonly stems: { readonly letters: string; readonly tree: PhraseTree }[];
}

export function newTree(): PhraseTree {
	return { bits: 0, next: new Map(), stems: [] };
}

export function addPhrase(tree: PhraseTree, words: readonly WordPattern[], bits: number): void {
	const end = words.reduce(branch, tree);
	end.bits |= bits;
}

function branch(tree: PhraseTree, { letters, anyEnding }: WordPattern): PhraseTree {
	const known = anyEnding
		? tree.stems.find((stem) => stem.letters === letters)?.tree
		: tree.next.get(letters);
	if (known !== undefined) return known;
	const fresh = newTree();
	if (anyEnding) tree.stems.push({ letters, tree: fresh });
	else tree.next.set(letters, fresh);
	return fresh;
}

/** Adds the trees that the word leads to. */
export function follow(tree: PhraseTree, word: string, reached: PhraseTree[]): void {
	const next = tree.next.get(word);
	if (next !== undefined) reached.push(next);
	for (const stem of tree.stems) if (word.startsWith(stem.letters)) reached.push(stem.tree);
}
