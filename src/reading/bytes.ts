/** Bytes of an ASCII text. */
export function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** Whether the bytes from a place on are the expected ones. */
export function matches(bytes: Uint8Array, start: number, expected: Uint8Array): boolean {
  for (let i = 0; i < expected.length; i++) if (bytes[start + i] !== expected[i]) return false;
  return true;
}

/** Whether a byte is one of `0` to `9`. */
export function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
