import { defineRule, show, type Rule } from '../../rulekit/index.js';
import type { CodePattern } from '../../schema/index.js';
import type { Citation } from '../../sources/index.js';

/** The rule of one code pattern: every column whose field has the pattern holds codes that follow it. */
export function codeRule(pattern: CodePattern, slug: string, sources: readonly Citation[]): Rule {
  const severity = pattern.severity;
  return defineRule({
    id: pattern.rule,
    slug,
    title: `A ${pattern.name} looks like one`,
    basis: 'data',
    sources,
    why: 'Codes join workbooks to each other and to national lists: one that is mistyped or changed by Excel joins nothing.',
    messages: {
      notLikeOne: {
        severity,
        text: `{heading} holds "{value}". A ${pattern.name} is ${pattern.looks}.`,
        remedy: 'Enter the code again, with the column formatted as text.',
      },
    },
    limbs: (limb) => [
      limb.everyTable({
        check(table, { report }) {
          let judged = 0;
          const fields = table.fields.filter((field) => table.field(field).pattern === pattern);
          for (const field of fields)
            for (const record of table.withValue(field)) {
              judged++;
              const code = table.operand(record, field);
              if (code.type !== 'text' || pattern.pattern.test(code.text)) continue;
              report('notLikeOne', {
                record,
                at: table.at(record, field),
                values: { heading: show.text(table.field(field).heading), value: code },
              });
            }
          return judged;
        },
      }),
    ],
  });
}
