import type { TemplateRecord } from '../../../src/writing/index.js';
import { row, type PlantedRecord } from '../plant.js';

const entry = (
  person_id: string,
  name: string,
  interest_type: string,
  nature: string,
  own: TemplateRecord,
) => ({
  person_id,
  name,
  position: 'Member',
  interest_type,
  nature,
  declared_on: '2015-04-20',
  last_confirmed: '2016-01-18',
  published_to: '2017-03-31',
  decision_making_staff: 'Yes',
  ...own,
});

const nil = (person_id: string, name: string) => entry(person_id, name, 'Nil', 'No interest to declare', {});

const held = (organisation: string, from: string, own: TemplateRecord = {}): TemplateRecord => ({
  organisation,
  direct: 'Direct',
  arose_on: from,
  interest_from: from,
  declared_on: from,
  mitigation: 'Leaves the meeting for decisions on it',
  ...own,
});

/** The register of interests; two members are not in it. */
export const INTERESTS: readonly PlantedRecord[] = [
  row(
    entry('PE01', 'Dr Pat Example', 'Financial', 'Shareholder', {
      ...held('Anytown GP Federation Limited', '2014-05-01'),
      organisation_ods: 'AX5',
    }),
  ),
  // 15 January to 20 April 2015 are 95 days.
  row(
    entry('PE01', 'Dr Pat Example', 'Non-financial personal', 'Trustee', {
      ...held('Anytown Hospice', '2015-01-15'),
      declared_on: '2015-04-20',
    }),
    ['CI-11', 'late', 'declared_on'],
  ),
  row(
    entry(
      'PE02',
      'Robin Example',
      'Indirect',
      'Spouse is a director',
      held('Move Well Limited', '2014-09-01'),
    ),
  ),
  row(nil('PE03', 'Sam Specimen')),
  row(nil('PE04', 'Jo Sample')),
  row(nil('PE06', 'Chris Model')),
  row(nil('PE07', 'Alex Instance')),
];
