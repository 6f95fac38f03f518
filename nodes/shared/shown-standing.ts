import type { IDataObject } from 'n8n-workflow';
import type { Standing } from '../../src/consent/standing';
import { presentFields } from './present-fields';

/** A standing as items show it: `standing`, and where it forbids texts since when, by what, and for which texts. */
export function shownStanding(standing: Standing): IDataObject {
	if (standing.status === 'subscribed') return { standing: 'subscribed' };
	return presentFields({
		standing: standing.status,
		since: new Date(standing.since).toISOString(),
		source: standing.source,
		scope: 'scope' in standing ? standing.scope : undefined,
	});
}
