import type { Language } from './language';
import { english } from './en';

/** Every language the classifier reads, in the order in which ties are broken. */
export const LANGUAGES: readonly Language[] = [english];
