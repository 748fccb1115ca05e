import { CCG_CODE } from '../../schema/index.js';
import { odsCodeFormats, refer } from '../../sources/index.js';
import { codeRule } from './code-rule.js';

export default codeRule(CCG_CODE, 'ccg-code', [refer(odsCodeFormats)]);
