import { PROVIDER_CODE } from '../../schema/index.js';
import { notSeenInPrint, refer } from '../../sources/index.js';
import { codeRule } from './code-rule.js';

export default codeRule(PROVIDER_CODE, 'provider-code', [refer(notSeenInPrint)]);
