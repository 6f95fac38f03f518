import { REQUIRE_MARKER } from './marker';
import { PERMISSION } from './permission';
import { RETENTION } from './retention';

/**
 * Gives a permission, unless it was given before.
 *
 * KEYS: marker, permission. ARGV: marker, until.
 */
export const PERMIT = `
${REQUIRE_MARKER}
${RETENTION}
${PERMISSION}
give_permission(KEYS[2], ARGV[2])
return 1
`;
