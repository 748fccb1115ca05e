import type { Context } from '../../rulekit/index.js';
import { financialYearEnd, financialYearLabel, financialYearStart, longDay } from '../../workbook/index.js';

type AnyContext = Pick<
  Context<Record<never, never>, Record<never, never>, string, string>,
  'cannotJudge' | 'financialYear' | 'levelOn'
>;

/** Stops the judgement unless the CCG is delegated on every day of the dossier's financial year. */
export function mustBeDelegatedAllYear(context: AnyContext): void {
  const year = context.financialYear!;
  let unknown: number | null = null;
  for (let on = financialYearStart(year); on <= financialYearEnd(year); on++) {
    const level = context.levelOn(on);
    if (level === null) unknown ??= on;
    else if (level !== 'Delegated commissioning')
      context.cannotJudge(
        'not-applicable',
        `not delegated for the whole of ${financialYearLabel(year)}: ${level} on ${longDay(on)}`,
      );
  }
  if (unknown !== null)
    context.cannotJudge('level-unknown', `level of co-commissioning not known on ${longDay(unknown)}`);
}
