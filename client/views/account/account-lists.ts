/** Lists that a change of accounts may alter. */
export const ACCOUNT_LISTS = ['AccountUsers', 'AccountTokens', 'AccountAudit'];
