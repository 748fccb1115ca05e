import { writeFileSync } from 'node:fs';
import { RULE_EXAMPLES, ruleExamplesModule } from './rule-examples.js';
import { RULE_GUIDE, ruleGuideModule } from './rule-guide.js';

writeFileSync(RULE_GUIDE, await ruleGuideModule());
writeFileSync(RULE_EXAMPLES, await ruleExamplesModule());
