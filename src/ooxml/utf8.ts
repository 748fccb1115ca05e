/**
 * Text of UTF-8 bytes, for the short names and attributes of XML; what is not UTF-8 becomes U+FFFD.
 * Long texts go through the platform's decoder.
 */
export function utf8Text(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end;) {
    const lead = bytes[at]!;
    if (lead < 0x80) {
      text += String.fromCharCode(lead);
      at++;
      continue;
    }
    const length = sequenceLength(bytes, at, end);
    if (length === 0) {
      text += '\ufffd';
      at++;
      continue;
    }
    let codePoint = lead & (0xff >> (length + 1));
    for (let i = 1; i < length; i++) codePoint = (codePoint << 6) | (bytes[at + i]! & 0x3f);
    text += String.fromCodePoint(codePoint);
    at += length;
  }
  return text;
}

/** Length, 2 to 4, of the multi-byte UTF-8 sequence at a place; 0 where there is none that is valid. */
export function sequenceLength(bytes: Uint8Array, at: number, end: number): number {
  const lead = bytes[at]!;
  const length = lead >= 0xf0 ? (lead <= 0xf4 ? 4 : 0) : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
  if (length === 0 || at + length > end) return 0;
  for (let i = 1; i < length; i++) if ((bytes[at + i]! & 0xc0) !== 0x80) return 0;
  const second = bytes[at + 1]!;
  const overlong = (lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90);
  const surrogate = lead === 0xed && second > 0x9f;
  const beyond = lead === 0xf4 && second > 0x8f;
  return overlong || surrogate || beyond ? 0 : length;
}

/**
 * Writes a code point as UTF-8 and gives the place after it; needs up to 4 bytes of room.
 * Half of a surrogate pair, which UTF-8 cannot hold, is written as U+FFFD.
 */
export function writeUtf8(bytes: Uint8Array, at: number, codePoint: number): number {
  const c = codePoint >= 0xd800 && codePoint <= 0xdfff ? 0xfffd : codePoint;
  if (c < 0x80) {
    bytes[at] = c;
    return at + 1;
  }
  if (c < 0x800) {
    bytes[at] = 0xc0 | (c >> 6);
    bytes[at + 1] = 0x80 | (c & 0x3f);
    return at + 2;
  }
  if (c < 0x10000) {
    bytes[at] = 0xe0 | (c >> 12);
    bytes[at + 1] = 0x80 | ((c >> 6) & 0x3f);
    bytes[at + 2] = 0x80 | (c & 0x3f);
    return at + 3;
  }
  bytes[at] = 0xf0 | (c >> 18);
  bytes[at + 1] = 0x80 | ((c >> 12) & 0x3f);
  bytes[at + 2] = 0x80 | ((c >> 6) & 0x3f);
  bytes[at + 3] = 0x80 | (c & 0x3f);
  return at + 4;
}

/** UTF-8 of a text. */
export function utf8Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let at = 0;
  for (const character of text) at = writeUtf8(bytes, at, character.codePointAt(0)!);
  return bytes.slice(0, at);
}
