import type { Place, Sum } from '../../rulekit/index.js';
import type { Table } from '../../schema/index.js';
import { MergedColumn } from './merged-column.js';
import { MergedTable, type Part } from './merged-table.js';
import type { EngineRecord } from './records.js';

/** Part of a judgement: whether the limb is about the record, its dates, the rule itself. */
export type Step = 'where' | 'applies' | 'check';

/** A cell that was read in a step, or a column that was added up. */
export interface Read {
  readonly place: Place;
  readonly table: MergedTable;
  readonly field: string;
  /** Position of the record; null for a sum. */
  readonly record: number | null;
  readonly sum: Sum | null;
}

/** What was asked in one step. */
export interface TracedStep {
  readonly step: Step;
  readonly reads: readonly Read[];
  readonly judgementDate: boolean;
}

interface OpenStep {
  readonly reads: Map<string, Read>;
  judgementDate: boolean;
}

/** Keeps what is read while something is judged, step by step. Nothing is kept outside a step. */
export class Trace {
  readonly #steps = new Map<Step, OpenStep>();
  #current: OpenStep | null = null;

  /** Begins the judgement of something new. */
  begin(): void {
    this.#steps.clear();
    this.#current = null;
  }

  /** What is read from now on belongs to a step. */
  step(step: Step): void {
    this.#current = { reads: new Map(), judgementDate: false };
    this.#steps.set(step, this.#current);
  }

  read(table: MergedTable, record: number, field: string): void {
    if (this.#current === null || !table.has(field)) return;
    const key = `${table.name} ${record} ${field}`;
    if (!this.#current.reads.has(key))
      this.#current.reads.set(key, { place: table.at(record, field), table, field, record, sum: null });
  }

  addedUp(table: MergedTable, field: string, sum: Sum): void {
    this.#current?.reads.set(`${table.name} sum ${field} ${sum.count} ${sum.total}`, {
      place: table.heading(field),
      table,
      field,
      record: null,
      sum,
    });
  }

  askedForJudgementDate(): void {
    if (this.#current !== null) this.#current.judgementDate = true;
  }

  /** Runs something whose reads are not kept. */
  paused<T>(run: () => T): T {
    const current = this.#current;
    this.#current = null;
    try {
      return run();
    } finally {
      this.#current = current;
    }
  }

  /** What was read so far. */
  get steps(): readonly TracedStep[] {
    return [...this.#steps].map(([step, { reads, judgementDate }]) => ({
      step,
      reads: [...reads.values()],
      judgementDate,
    }));
  }
}

/** A table that tells a trace which of its cells are read. */
export class TracedTable extends MergedTable {
  readonly #trace: Trace;

  constructor(schema: Table, parts: readonly Part[], name: string, trace: Trace) {
    super(schema, parts, name);
    this.#trace = trace;
  }

  override where(field: string, value: unknown): readonly EngineRecord[] {
    const found = this.#trace.paused(() => super.where(field, value));
    for (const { index } of found) this.#trace.read(this, index, field);
    return found;
  }

  override sum(field: string, over?: readonly { readonly index: number }[]): Sum {
    const sum = this.#trace.paused(() => super.sum(field, over));
    this.#trace.addedUp(this, field, sum);
    return sum;
  }

  protected override newColumn(field: string): MergedColumn {
    return new TracedColumn(this, field, this.#trace);
  }
}

class TracedColumn extends MergedColumn {
  readonly #table: MergedTable;
  readonly #trace: Trace;

  constructor(table: MergedTable, name: string, trace: Trace) {
    super(table, name);
    this.#table = table;
    this.#trace = trace;
  }

  override state(index: number): ReturnType<MergedColumn['state']> {
    this.#trace.read(this.#table, index, this.name);
    return super.state(index);
  }

  override value(index: number): unknown {
    this.#trace.read(this.#table, index, this.name);
    return super.value(index);
  }
}
