import type { CheckGroup } from '../stage';
import { errors } from './errors';
import { loading } from './loading';
import { tools } from './tools';
import { trigger } from './trigger';
import { upgrade } from './upgrade';
import { workflows } from './workflows';

/** All groups of checks, in the order in which they run. */
export const CHECK_GROUPS: Readonly<Record<string, CheckGroup>> = {
	loading,
	workflows,
	errors,
	tools,
	upgrade,
	trigger,
};

/** @throws RangeError if there is no such group. */
export function groupNamed(name: string): CheckGroup {
	const group = CHECK_GROUPS[name];
	if (group) return group;
	throw new RangeError(
		`There is no group "${name}"; the groups are ${Object.keys(CHECK_GROUPS).join(', ')}`,
	);
}
