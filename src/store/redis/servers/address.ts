/** Where one server listens. */
export interface Address {
	readonly host: string;
	readonly port: number;
	/** The name to expect in its certificate, if that is another one than `host`. */
	readonly certifiedName?: string;
}

/** How to get in once connected. */
export interface Access {
	readonly username?: string;
	readonly password?: string;
	readonly database: number;
	readonly tls?: TlsOptions;
}

export interface TlsOptions {
	/** Certificates of the authorities to trust, PEM. */
	readonly ca?: string;
	/** Certificate and private key of this client, PEM. */
	readonly cert?: string;
	readonly key?: string;
	/** Whether to refuse a certificate that no trusted authority signed. Default `true`. */
	readonly rejectUnauthorized?: boolean;
}

/** The address as people write it: `host:port`, with brackets around an IPv6 address. */
export function nameOf({ host, port }: Address): string {
	return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Reads `host`, `host:port` or `[IPv6 address]:port`. Undefined if it is none. */
export function parseAddress(text: string, defaultPort: number): Address | undefined {
	const match = /^(?:\[([0-9a-f:.]+)\]|([^\s[\]/@,:]+))(?::(\d{1,5}))?$/i.exec(text.trim());
	const host = match?.[1] ?? match?.[2];
	const port = Number(match?.[3] ?? defaultPort);
	return host === undefined || port < 1 || port > 65_535 ? undefined : { host, port };
}

/** Whether a text can be a host: a name or an address, without scheme, user and port. */
export function isHostName(host: string): boolean {
	return host.trim() !== '' && !/[\s/@]/.test(host);
}
