/** Names in Chinese and English by what the code calls the thing. */
export type Words = Readonly<Record<string, readonly [zh: string, en: string]>>;

/** Words that mean something else in the answers to one question than everywhere else: by `register.query`. */
export type WordsOfQuestion = Readonly<Record<string, Words>>;

/** Codes that people who work with them know, and that have no other name. */
export const asTheyAre = (...codes: readonly string[]): Words => Object.fromEntries(codes.map((code) => [code, [code, code]]));
