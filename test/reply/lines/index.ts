import { LINES as GERMAN } from './de';
import { LINES as ENGLISH } from './en';
import { LINES as SPANISH } from './es';
import { LINES as FRENCH } from './fr';
import { LINES as ITALIAN } from './it';
import type { Line } from './line';
import { LINES as DUTCH } from './nl';
import { LINES as PORTUGUESE } from './pt';

/** The project's own labelled replies, by language. */
export const LINES_BY_LANGUAGE: Readonly<Record<string, readonly Line[]>> = {
	en: ENGLISH,
	es: SPANISH,
	fr: FRENCH,
	pt: PORTUGUESE,
	de: GERMAN,
	it: ITALIAN,
	nl: DUTCH,
};
