/** A kind of body as it stands within a sentence: `the CCG`, `NHS England`, `the local authority`. */
export function inWords(body: string): string {
  if (body === 'NHS England') return body;
  return `the ${body === 'Local authority' ? 'local authority' : body}`;
}
