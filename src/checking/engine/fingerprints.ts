import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { groupIds } from '../columns/keys.js';
import type { MergedTable } from './merged-table.js';
import type { RawFinding } from './raw-finding.js';

/** Characters of the hash that a fingerprint keeps: 80 bits, far beyond what a body's findings of all time need. */
const LENGTH = 20;

/**
 * Fingerprints of a dossier's findings: a hash of rule, message, table, field, subject and discriminator, and
 * nothing that changes when rows move, a sheet is renamed or a file is saved elsewhere. The subject is the
 * business key where it is filled and unique; else the record's normalised cells; or what the rule states. Findings that are equal in all
 * of this, on equal records, are numbered in order: no two findings of a dossier share a fingerprint.
 */
export class Fingerprints {
  readonly #unique = new Map<MergedTable, Uint8Array>();
  readonly #seen = new Map<string, number>();

  constructor(private readonly table: (name: string) => MergedTable | null) {}

  /** To be asked once for each finding, in the order in which they were found. */
  of(finding: RawFinding): string {
    const { place, subject: stated } = finding;
    const table = place.kind === 'workbook' ? '' : place.table;
    const field = place.kind === 'cell' || place.kind === 'heading' ? place.field : '';
    const subject =
      stated !== null
        ? ['about', ...stated.map(plain)]
        : place.kind === 'cell' || place.kind === 'record'
          ? this.#subject(place.table, place.record)
          : [];
    const parts = [finding.rule.id, finding.messageId, table, field, finding.discriminator, ...subject];
    const hash = hashOf(parts);
    const before = this.#seen.get(hash) ?? 0;
    this.#seen.set(hash, before + 1);
    return before === 0 ? hash : hashOf([...parts, `#${before}`]);
  }

  #subject(name: string, record: number): string[] {
    const table = this.table(name)!;
    const { key } = table.schema;
    if (key.length > 0 && this.#uniqueKeys(table)[record] === 1)
      return ['key', ...key.map((field) => normalised(table, record, field))];
    const fields = Object.keys(table.schema.fields).filter((field) => table.has(field));
    return ['cells', ...cellsOf(table, record, fields)];
  }

  /** 1 for each record whose key is filled and held by no other. */
  #uniqueKeys(table: MergedTable): Uint8Array {
    let unique = this.#unique.get(table);
    if (unique === undefined) {
      unique = new Uint8Array(table.count);
      const keys = table.schema.key.map((field) => table.keys(field));
      const { ids } = groupIds(keys, table.count);
      const counts = new Map<number, number>();
      for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
      for (let i = 0; i < table.count; i++)
        if (keys.every((key) => key[i]! >= 0) && counts.get(ids[i]!) === 1) unique[i] = 1;
      this.#unique.set(table, unique);
    }
    return unique;
  }
}

function hashOf(parts: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts)))).slice(0, LENGTH);
}

/** The filled cells of a record, normalised, each with its field. */
function cellsOf(table: MergedTable, record: number, fields: readonly string[]): string[] {
  return fields
    .map((field) => `${field}=${normalised(table, record, field)}`)
    .filter((cell) => !cell.endsWith('='));
}

function normalised(table: MergedTable, record: number, field: string): string {
  const state = table.state(record, field);
  if (state === 'blank' || state === 'absent') return '';
  const value = state === 'value' ? table.value(record, field) : table.raw(record, field);
  return plain(String(value));
}

function plain(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
