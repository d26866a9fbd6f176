export type Locale = 'zh' | 'en';

/** What people read, in both languages of the house. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** What reads the same in every language: a name, a number. */
export const inBoth = (value: string): Text => ({ zh: value, en: value });
