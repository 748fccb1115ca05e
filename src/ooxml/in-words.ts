/** A number of bytes for a message: `512 MB`, or `900 bytes` below one. */
export function sizeInWords(bytes: number): string {
  return bytes >= 2 ** 20 ? `${Math.floor(bytes / 2 ** 20)} MB` : `${bytes} bytes`;
}
