/** Redis Cluster spreads all keys over this many slots. */
export const SLOTS = 16_384;

/** The slot of a key: a checksum of what stands in its first braces, or of all of it. */
export function slotOf(key: string): number {
	return crc16(Buffer.from(hashTagOf(key) ?? key)) % SLOTS;
}

/** What stands between the first brace and the next closing one, by which Redis Cluster places a key. */
export function hashTagOf(key: string): string | undefined {
	return /^[^{]*\{([^}]+)\}/.exec(key)?.[1];
}

/** CRC-16/XMODEM, as the Redis Cluster specification has it. */
function crc16(bytes: Uint8Array): number {
	let crc = 0;
	for (const byte of bytes) {
		crc ^= byte << 8;
		for (let bit = 0; bit < 8; bit++) {
			crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff;
		}
	}
	return crc;
}
