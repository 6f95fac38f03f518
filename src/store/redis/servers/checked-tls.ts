import type { TlsOptions } from './address';
import { misconfigured } from './misconfigured';

/** @throws SuppressionStoreError 'misconfigured' for certificates that cannot be any. */
export function checkedTls(tls: TlsOptions): TlsOptions {
	for (const [name, pem] of [
		['CA certificate', tls.ca],
		['client certificate', tls.cert],
		['client key', tls.key],
	] as const) {
		if (pem !== undefined && !pem.includes('-----BEGIN ')) {
			throw misconfigured(
				`The ${name} is not in PEM form`,
				'Paste the whole text of the file, from "-----BEGIN" to the line with "-----END"',
			);
		}
	}
	if ((tls.cert === undefined) !== (tls.key === undefined)) {
		throw misconfigured(
			'The client certificate and its key are not both given',
			'Enter both, or neither if the server asks for no client certificate',
		);
	}
	return tls;
}
