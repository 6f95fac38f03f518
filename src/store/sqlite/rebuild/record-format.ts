/**
 * A row as SQLite stores it, read without SQLite, which gives up at the first damage.
 * https://sqlite.org/fileformat.html#record_format
 */

export type Value = number | string | Buffer<ArrayBuffer> | null;

interface Varint {
	readonly value: number;
	/** Where the next byte is. */
	readonly end: number;
}

const LONGEST_VARINT = 9;

/** @throws RangeError where the bytes end, or if the number is too large to be one of ours. */
export function varintAt(bytes: Buffer, start: number): Varint {
	let value = 0;
	for (let index = 0; index < LONGEST_VARINT; index += 1) {
		const byte = bytes[start + index];
		if (byte === undefined) throw new RangeError('The bytes end');
		const isLast = byte < 0x80 || index === LONGEST_VARINT - 1;
		value = index === LONGEST_VARINT - 1 ? value * 0x100 + byte : value * 0x80 + (byte & 0x7f);
		if (!Number.isSafeInteger(value)) throw new RangeError('The number is too large');
		if (isLast) return { value, end: start + index + 1 };
	}
	throw new RangeError('The number does not end');
}

/**
 * The values of a record, as far as its bytes are there.
 * @throws RangeError if the bytes are no record.
 */
export function valuesIn(record: Buffer): Value[] {
	const values: Value[] = [];
	const { types, end } = typesIn(record);
	let at = end;
	for (const type of types) {
		const start = at;
		at += sizeOf(type);
		if (at > record.length) return values;
		values.push(valueOf(type, record.subarray(start, at)));
	}
	return values;
}

function typesIn(record: Buffer): { types: number[]; end: number } {
	const header = varintAt(record, 0);
	const types: number[] = [];
	let at = header.end;
	while (at < header.value) {
		const type = varintAt(record, at);
		types.push(type.value);
		at = type.end;
	}
	if (at !== header.value) throw new RangeError('The header has another length');
	return { types, end: at };
}

const SIZES: readonly number[] = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];
const FIRST_BLOB = 12;
const FLOAT = 7;
const ONE = 9;

function sizeOf(type: number): number {
	if (type >= FIRST_BLOB) return Math.floor((type - FIRST_BLOB) / 2);
	const size = SIZES[type];
	if (size === undefined) throw new RangeError('There is no such type');
	return size;
}

function valueOf(type: number, bytes: Buffer): Value {
	if (type === 0) return null;
	if (type >= FIRST_BLOB) return type % 2 === 0 ? Buffer.from(bytes) : bytes.toString('utf8');
	if (type === FLOAT) return bytes.readDoubleBE();
	if (bytes.length === 0) return type === ONE ? 1 : 0;
	return bytes.length <= 6 ? bytes.readIntBE(0, bytes.length) : Number(bytes.readBigInt64BE());
}
