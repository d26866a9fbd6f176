import type { Service } from '@yichuang/definition';

export type OfficerRole = 'clerk' | 'examiner' | 'decider' | 'supervisor';

/** A member of staff as the one window knows them: their account, and where and on what they may work. */
export interface Officer {
  readonly id: number;
  readonly role: OfficerRole;
  readonly name: string;
  /** Codes of their own office and of all below it. */
  readonly offices: readonly string[];
  /** Domains of services they are trained for: `household`, `traffic`, … */
  readonly skills: readonly string[];
}

/** What kind of work waits: accepting, examining, deciding, or handing a result out. */
export type Stage = (typeof stages)[number];

const stages = ['accept', 'examine', 'decide', 'hand-out'] as const;

/** Whose work each stage is. */
export const stagesOf: Readonly<Record<OfficerRole, readonly Stage[]>> = {
  clerk: ['accept', 'hand-out'],
  examiner: ['examine'],
  decider: ['decide'],
  supervisor: [],
};

/** What one must be trained for: the domain of the service, and the kind of work. */
export const skillOf = ({ id }: Pick<Service, 'id'>, stage: Stage): string => `${id.slice(0, id.indexOf('.'))}.${stage}`;

/** Every kind of work that the services can bring. */
export const allSkills = (services: readonly Pick<Service, 'id'>[]): string[] =>
  [...new Set(services.flatMap((service) => stages.map((stage) => skillOf(service, stage))))];
