/** An attribute's text with Office's escapes resolved: `_x000a_` for a character that XML cannot hold. */
export function plainText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
