import type { Language } from './language';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import { portuguese } from './pt';
import { german } from './de';
import { italian } from './it';
import { dutch } from './nl';

/** Every language the classifier reads, in the order in which ties are broken. */
export const LANGUAGES: readonly Language[] = [
	english,
	spanish,
	french,
	portuguese,
	german,
	italian,
	dutch,
];
