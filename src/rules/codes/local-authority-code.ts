import { LOCAL_AUTHORITY_CODE } from '../../schema/index.js';
import { notSeenInPrint, refer } from '../../sources/index.js';
import { codeRule } from './code-rule.js';

export default codeRule(LOCAL_AUTHORITY_CODE, 'local-authority-code', [refer(notSeenInPrint)]);
