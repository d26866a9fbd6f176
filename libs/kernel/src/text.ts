export type Locale = 'zh' | 'en';

/** What people read, in both languages of the house. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}
