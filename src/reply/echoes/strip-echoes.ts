import { isAutomaticReply } from './automatic-replies';
import { withoutFooters } from './footers';
import { withoutInstructions } from './instructions';
import { isWhollyQuoted, withoutQuotedMail } from './quoted-mail';
import { afterTapback } from './tapbacks';

export type Echo = 'tapback' | 'automatic-reply' | 'quoted-message';

/** What the contact wrote themselves, and what kind of echo was taken away, if any. */
export interface OwnWords {
	readonly text: string;
	readonly echo?: Echo;
}

/** Takes away everything that is not the contact's own speech. Expects plain letters. */
export function stripEchoes(plain: string): OwnWords {
	const afterReaction = afterTapback(plain);
	if (afterReaction !== undefined) return { text: cleaned(afterReaction), echo: 'tapback' };
	if (isAutomaticReply(plain)) return { text: '', echo: 'automatic-reply' };
	if (isWhollyQuoted(plain)) return { text: '', echo: 'quoted-message' };
	const text = cleaned(plain);
	return text === '' && plain.trim() !== '' ? { text, echo: 'quoted-message' } : { text };
}

function cleaned(plain: string): string {
	return withoutInstructions(withoutFooters(withoutQuotedMail(plain))).replace(
		/^[\s;]+|[\s;]+$/g,
		'',
	);
}
