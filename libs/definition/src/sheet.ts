import type { Text } from '@yichuang/kernel';

/** 行政许可, 行政确认, 备案, 公共服务. */
export type Nature = 'licence' | 'confirmation' | 'filing' | 'public-service';
export type Audience = 'person' | 'foreigner' | 'organisation';
export type DecisionMode = 'instant' | 'review' | 'accept-examine-decide' | 'accept-examine-inspect-decide';
export type Level = 'province' | 'city' | 'county' | 'station';

/** The period for the decision (clock K2), with the article that sets it. */
export interface DecisionLimit {
  readonly length: number;
  readonly unit: 'working-day' | 'calendar-day';
  /** What the portal promises, never longer than `length`; same unit. */
  readonly promised: number;
  readonly law: Text;
}

export interface Fee {
  /** In yuan; 0 is free. */
  readonly yuan: number;
  readonly note: Text;
  readonly law: Text;
}

/** What a licence costs where no other rule provides for a fee. */
export const free: Fee = {
  yuan: 0,
  note: { zh: '不收费', en: 'Free of charge' },
  law: { zh: '《行政许可法》第五十八条', en: 'Administrative Licensing Law, Article 58' },
};

/** What costs nothing and is no licence: no rule lets anybody charge for it. */
export const uncharged: Fee = { ...free, law: { zh: '没有收费依据', en: 'No rule provides for a fee' } };

/** What everyone may know about a service before applying: the guide page shows all of it. */
export interface Sheet {
  /** `domain.slug`, stable for ever. */
  readonly id: string;
  /** Raised whenever a change of the file alters what an applicant must show or gets. */
  readonly version: number;
  readonly name: Text;
  readonly summary: Text;
  /** Everyday words people search with, both languages. */
  readonly keywords: readonly string[];
  readonly nature: Nature;
  readonly audience: readonly Audience[];
  readonly law: readonly Text[];
  readonly limit: DecisionLimit;
  readonly fee: Fee;
  readonly decision: DecisionMode;
  readonly level: Level;
  /** What must be done in person, and where. */
  readonly inPerson: Text;
  /** Which office decides, in words. */
  readonly competence: Text;
  readonly notes: readonly Text[];
  /** The law by which nobody reviews a refusal, neither by reconsideration nor in court. */
  readonly finalUnder?: Text;
}

/** The kinds of office a matter can lie with. */
export type OfficeKind = 'provincial-department' | 'city-bureau' | 'county-bureau' | 'police-station' | 'vehicle-office' | 'exit-entry-office';

/** The office that is responsible, as data; `places` finds the office. */
export interface Jurisdiction {
  readonly kind: OfficeKind;
  /** Division, four or six digits. */
  readonly regionCode: string;
}
