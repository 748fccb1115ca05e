import type { TemplateRecord } from '../../../src/writing/index.js';
import { contract } from '../clean/contracts.js';

/** Health care at more than £100,000, so that no two contracts of one provider are taken for one that was split. */
export function service(
  ref: string,
  title: string,
  provider_name: string,
  own: TemplateRecord = {},
): TemplateRecord {
  return contract(ref, title, {
    service_category: 'Community',
    service_description: title,
    provider_name,
    provider_address: `${provider_name}, Anytown`,
    selection_process: 'Competitive procurement',
    annual_value: 250_000,
    total_value: 250_000,
    ...own,
  });
}
