import { CountingInflater, type Inflater, type InflateLimits } from './inflate.js';
import { CONTENT_TYPES, PACKAGE_RELATIONSHIPS, transitional } from './namespaces.js';
import { resolveTarget, relationshipsPartOf } from './part-names.js';
import { damaged } from './read-problem.js';
import { asUtf8 } from './transcode.js';
import { scanXml } from './scan-xml.js';
import { readZip, type ZipEntry } from './zip.js';

/** A relationship of a part or of the package, with its type in transitional form. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Name of the part it leads to, as the package has it or would have it; the address where external. */
  readonly target: string;
  readonly external: boolean;
}

export interface PackageLimits extends InflateLimits {
  readonly entries: number;
}

/** The parts of an Office file: by name (whatever the case), by content type, by relationship. */
export class Package {
  readonly entries: readonly ZipEntry[];
  readonly #byName = new Map<string, ZipEntry>();
  readonly #inflater: CountingInflater;
  readonly #relationships = new Map<string, readonly Relationship[]>();
  #contentTypes: ContentTypes | null = null;

  /** Reads the zip directory only. Throws `ReadProblem`. */
  constructor(bytes: Uint8Array, inflater: Inflater, limits: PackageLimits) {
    this.entries = readZip(bytes, limits.entries);
    for (const entry of this.entries) this.#byName.set(entry.name.toLowerCase(), entry);
    this.#inflater = new CountingInflater(inflater, limits);
  }

  /** The entry of a part, or null. */
  entry(name: string): ZipEntry | null {
    return this.#byName.get(name.toLowerCase()) ?? null;
  }

  /** Content of a part in chunks. */
  chunks(name: string): AsyncGenerator<Uint8Array, void, undefined> {
    const entry = this.entry(name);
    if (entry === null) throw damaged(name, 'this part is missing');
    return this.#inflater.chunks(entry);
  }

  /** Content of an XML part in chunks of UTF-8. */
  xmlChunks(name: string): AsyncGenerator<Uint8Array, void, undefined> {
    return asUtf8(this.chunks(name), name);
  }

  /** Content type of a part; '' where none is stated. */
  async contentType(name: string): Promise<string> {
    this.#contentTypes ??= await this.#readContentTypes();
    const { overrides, defaults } = this.#contentTypes;
    const key = name.toLowerCase();
    return overrides.get(key) ?? defaults.get(key.slice(key.lastIndexOf('.') + 1)) ?? '';
  }

  /** Relationships of a part, or of the package for ''; none where it has no part for them. */
  async relationships(source: string): Promise<readonly Relationship[]> {
    const known = this.#relationships.get(source);
    if (known) return known;
    const part = relationshipsPartOf(source);
    const found: Relationship[] = [];
    if (this.entry(part) !== null) {
      await scanXml(this.xmlChunks(part), part, {
        open: (tag, depth) => {
          if (depth !== 2 || tag.local !== 'Relationship' || tag.namespace !== PACKAGE_RELATIONSHIPS) return;
          const external = tag.attribute('TargetMode') === 'External';
          const target = tag.attribute('Target') ?? '';
          found.push({
            id: tag.attribute('Id') ?? '',
            type: transitional(tag.attribute('Type') ?? ''),
            target: external ? target : resolveTarget(source, target),
            external,
          });
        },
      });
    }
    this.#relationships.set(source, found);
    return found;
  }

  async #readContentTypes(): Promise<ContentTypes> {
    const types: ContentTypes = { overrides: new Map(), defaults: new Map() };
    const part = '[Content_Types].xml';
    if (this.entry(part) === null) return types;
    await scanXml(this.xmlChunks(part), part, {
      open: (tag, depth) => {
        if (depth !== 2 || tag.namespace !== CONTENT_TYPES) return;
        const type = tag.attribute('ContentType') ?? '';
        const extension = tag.attribute('Extension');
        const partName = tag.attribute('PartName');
        if (tag.local === 'Default' && extension !== null) types.defaults.set(extension.toLowerCase(), type);
        if (tag.local === 'Override' && partName !== null) {
          types.overrides.set(resolveTarget('', partName).toLowerCase(), type);
        }
      },
    });
    return types;
  }
}

interface ContentTypes {
  readonly overrides: Map<string, string>;
  readonly defaults: Map<string, string>;
}
