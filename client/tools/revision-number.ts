/** "revision:12" → "12", as people and addresses say it. */
export const toRevisionNumber = (id: string): string => id.replace(/^revision:/, '');

/** "12" → "revision:12"; what is no number stays as it is, and the server says of it that there is no such revision. */
export const toRevisionId = (number: string): string => (/^\d+$/.test(number) ? `revision:${number}` : number);
