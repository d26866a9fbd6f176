import type { Organisation, Party, SafetyPermit, Service } from '@yichuang/definition';
import { makeIdentityNumber, makeUscc } from '@yichuang/kernel';

import { assessed, type Assessed } from './assess-world.js';

const party = (name: string, sequence: number): Party => ({ name, documentType: 'identity-card', documentNumber: makeIdentityNumber('410105', '1979-03-02', sequence) });

/** Who heads, handles, keeps, drives and escorts; all of them known to the register. */
export const people = { head: party('文载道', 11), first: party('关守信', 13), second: party('柏双全', 15) };
export const buyer = makeUscc('12410000416600401');
export const seller = makeUscc('91410105MA2700901');

const organisation: Organisation = { uscc: buyer, name: '河南理化大学', status: 'active', legalRepresentative: people.head, address: '某路', regionCode: '410105' };
export const sellerPermit = (changes: Partial<SafetyPermit> = {}): SafetyPermit => ({ number: 'S1', uscc: seller, kind: 'trade', covers: [], validUntil: '2028-01-01', status: 'valid', ...changes });

export interface GoodsWorld {
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly registers?: Readonly<Record<string, unknown>>;
  readonly handedIn?: readonly string[];
}

/** A unit that applies through its head for something with dangerous goods; what is not named is in order. */
export const goodsWorld = (service: Service, usual: GoodsWorld) => ({ answers = {}, registers = {}, handedIn = usual.handedIn ?? [] }: GoodsWorld = {}): Assessed =>
  assessed(service, {
    submitter: people.head,
    handedIn,
    answers: { uscc: buyer, organisationName: organisation.name, legalRepresentative: people.head, handler: people.head, ...usual.answers, ...answers },
    registers: {
      'organisation.by-uscc': organisation,
      'public-order-licence.bars': [],
      'population.identities': Object.values(people).map(({ name, documentNumber }) => ({ idNumber: documentNumber, name })),
      ...usual.registers,
      ...registers,
    },
  });
