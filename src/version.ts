declare const CCG_CHECK_VERSION: string | undefined;
declare const CCG_CHECK_RULE_PACK: string | undefined;

/** Version of this project; the build puts it in. */
export const version = typeof CCG_CHECK_VERSION === 'undefined' ? 'development' : CCG_CHECK_VERSION;

/** SHA-256 of the rules and parameters, worked out by the build: results that share it were judged by the same rules. */
export const rulePack = typeof CCG_CHECK_RULE_PACK === 'undefined' ? 'development' : CCG_CHECK_RULE_PACK;
