import { defineRule, show } from '../../rulekit/index.js';
import { cqcSpendOver25k, refer } from '../../sources/index.js';
import { publishedSpendFields, publishedSpendFieldsOftenLeftOut } from '../../parameters/index.js';

export default defineRule({
  id: 'DA-08',
  slug: 'missing-column',
  title: 'A table has the columns that it must have',
  basis: 'national-guidance',
  sources: [refer(cqcSpendOver25k)],
  why: 'Without the column nothing that depends on it can be checked, and a published spend list is incomplete.',
  aliases: ['TR-01'],
  messages: {
    missingColumn: {
      severity: 'error',
      text: 'The column {heading} is missing from this template.',
      remedy: 'Put the column back: write its heading as {heading} in the header row.',
    },
    spendFieldMissing: {
      severity: 'warning',
      text: 'No column is headed {heading}. A list of spend over £25,000 shows it for each payment.',
      remedy: 'Add the column, or head the one that holds it {heading}.',
    },
    spendFieldOftenLeftOut: {
      severity: 'info',
      text: 'No column is headed {heading}. A list of spend over £25,000 shows it for each payment, though many leave it out.',
      remedy: 'Add the column before the list is published.',
    },
  },
  limbs: (limb) => [
    limb.everyTable({
      check(table, { report }) {
        const published = publishedSpendFields.values[0]!.value;
        const often = publishedSpendFieldsOftenLeftOut.values[0]!.value;
        for (const part of table.parts)
          for (const [field, { heading, required }] of Object.entries(table.schema.fields)) {
            if (part.has(field)) continue;
            const spend = table.name === 'spend25k' && published.includes(field);
            if (!spend && !(required && part.ownTemplate)) continue;
            const message = !spend
              ? 'missingColumn'
              : often.includes(field)
                ? 'spendFieldOftenLeftOut'
                : 'spendFieldMissing';
            report(message, {
              at: part.place,
              values: { heading: show.text(heading) },
              discriminator: field,
            });
          }
        return table.parts.length;
      },
    }),
  ],
});
