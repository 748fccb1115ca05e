import { PRACTICE_CODE } from '../../schema/index.js';
import { odsCodeFormats, refer } from '../../sources/index.js';
import { codeRule } from './code-rule.js';

export default codeRule(PRACTICE_CODE, 'practice-code', [refer(odsCodeFormats)]);
