import type { CivilDate } from '@yichuang/kernel';

import { factKind } from '../facts.js';
import { written } from './written.js';

/** A permit of the emergency-management authority to make, use or trade dangerous goods. */
export interface SafetyPermit {
  readonly number: string;
  readonly uscc: string;
  readonly kind: 'production' | 'use' | 'trade' | 'wholesale' | 'retail';
  /** What it covers: CAS numbers, or kinds of goods as the services name them. */
  readonly covers: readonly string[];
  readonly validUntil: CivilDate;
  readonly status: 'valid' | 'revoked';
}

/** A substance of the national catalogue of hazardous chemicals (《危险化学品目录》). */
export interface HazardousChemical {
  readonly cas: string;
  readonly name: string;
  readonly isHighlyToxic: boolean;
}

/** A place where dangerous goods are kept, as the police have it on file. */
export interface GoodsStore {
  readonly address: string;
  /** Division, six digits. */
  readonly regionCode: string;
  readonly operatorUscc: string;
  /** By kind of goods, in the unit of the kind; grams for chemicals. */
  readonly capacity: Readonly<Record<string, number>>;
  readonly stock: Readonly<Record<string, number>>;
}

/** Whether a unit reports what it buys. */
export interface GoodsAccount {
  readonly overdueReports: number;
  /** Book and stock differ, and nobody has explained it. */
  readonly hasDifference: boolean;
  readonly boughtLastYear: boolean;
  readonly reportedLastYear: boolean;
}

/** A decision that stops applications of a unit for a time. */
export interface GoodsPenalty {
  readonly decidedOn: CivilDate;
}

export type GoodsTrade = 'toxic' | 'precursor' | 'explosives';

/** A blasting project that the police have approved or on file. */
export interface BlastingProject {
  readonly number: string;
  readonly uscc: string;
  readonly regionCode: string;
  /** In a town, a scenic area or near important works. */
  readonly needsCityApproval: boolean;
  readonly isCityApproved: boolean;
  /** By kind, in the unit of the kind. */
  readonly planned: Readonly<Record<string, number>>;
  readonly purchased: Readonly<Record<string, number>>;
}

/** The question behind `goods.account`; its key names trade and unit. */
export const goodsAccountKind = factKind<GoodsAccount | null>('dangerous-goods', 'account');
/** The question behind `goods.penalties`; its key names trade and unit. */
export const goodsPenaltiesKind = factKind<readonly GoodsPenalty[]>('dangerous-goods', 'penalties');
/** The question behind `goods.store`. */
export const goodsStoreKind = factKind<GoodsStore | null>('dangerous-goods', 'store');
/** The question behind `chemicals.listed`; its key names CAS numbers. */
export const listedChemicalsKind = factKind<readonly HazardousChemical[]>('emergency-management', 'listed-chemicals');

export const chemicals = { listed: (casNumbers: readonly string[]) => listedChemicalsKind(casNumbers.join('>')) };

export const safetyPermit = {
  byNumber: factKind<SafetyPermit | null>('emergency-management', 'permit'),
  /** Key: unified social credit code. */
  ofHolder: factKind<readonly SafetyPermit[]>('emergency-management', 'permits-of-holder'),
};

export const goods = {
  store: (address: string) => goodsStoreKind(written(address)),
  account: (trade: GoodsTrade, uscc: string) => goodsAccountKind(`${trade}>${uscc}`),
  /** Decisions under which applications of the unit are not accepted for a time. */
  penalties: (trade: GoodsTrade, uscc: string) => goodsPenaltiesKind(`${trade}>${uscc}`),
  /** Key: number of the project. */
  blastingProject: factKind<BlastingProject | null>('dangerous-goods', 'blasting-project'),
};
