import type { OfficersDo } from '@yichuang/definition';

import { DeskClient, type FillIn } from './desk-client.js';

/** Those who work at the desk of the sandbox, signed in. */
export interface People {
  readonly clerk: DeskClient;
  readonly examiner: DeskClient;
  readonly decider: DeskClient;
}

/** Signs in the sandbox's clerk, examiner and decider of the whole province. */
export async function signInPeople(desk: string, password: string): Promise<People> {
  const as = (role: string): Promise<DeskClient> => DeskClient.signIn(desk, `${role}.henan`, password);
  return { clerk: await as('clerk'), examiner: await as('examiner'), decider: await as('decider') };
}

/** A case that came to people, and what they are to do with it. */
export interface Matter {
  readonly reference: string;
  readonly waitsFor: string;
  readonly then: OfficersDo;
}

const evidence = '经核对登记信息和材料认定（演示）';

/** What is not asked for by name: statements are made, days are ten, texts say that it is a demonstration. */
const otherwise: FillIn = (name, choices) => {
  if (choices.includes('true')) return 'true';
  if (name === 'days') return '10';
  return choices.length === 0 && name !== '_csrf' ? evidence : undefined;
};

/** Conditions hold, but for the one a refusal rests on; when that is none of them, the first does not. */
const findings = (matter: Matter): FillIn => {
  let failed = false;
  return (name, choices) => {
    if (name === 'recommendation') return matter.then === 'refuse' ? 'refuse' : 'grant';
    if (name.startsWith('found-')) {
      const fails = matter.then === 'refuse' && !failed && [`found-${matter.waitsFor}`, name].includes(name);
      failed ||= fails;
      return fails ? 'fails' : 'holds';
    }
    return otherwise(name, choices);
  };
};

async function examine(matter: Matter, { examiner }: People): Promise<boolean> {
  await examiner.take(matter.reference);
  const isAlone = matter.then === 'grant' && (await examiner.mayDo(matter.reference, 'grant-alone'));
  await examiner.act(matter.reference, isAlone ? 'grant-alone' : 'propose', findings(matter));
  return isAlone;
}

async function decide(matter: Matter, people: People): Promise<void> {
  const { clerk, decider } = people;
  await clerk.act(matter.reference, 'accept', otherwise);
  if (await examine(matter, people)) return;
  await decider.take(matter.reference);
  const condition: FillIn = (name, choices) => (name === 'condition' ? (choices.find((id) => id === matter.waitsFor) ?? choices.find((id) => id !== '')) : otherwise(name, choices));
  await decider.act(matter.reference, matter.then === 'refuse' ? 'refuse' : 'grant', condition);
}

const correction: FillIn = (name, choices) => (name === 'materials' || name === 'answers' || name.startsWith('why-') ? [] : otherwise(name, choices));

/** Does with a case what its sample says people do. */
export async function peopleDo(matter: Matter, people: People): Promise<void> {
  const { reference, then } = matter;
  await people.clerk.take(reference);
  if (then === 'ask-correction') return people.clerk.act(reference, 'ask-correction', correction);
  if (then === 'not-accept') {
    const listed = await people.clerk.mayDo(reference, 'not-needed');
    return people.clerk.act(reference, listed ? 'not-needed' : 'not-ours', (name, choices) => (name === 'reason' && choices.length > 0 ? choices[0] : otherwise(name, choices)));
  }
  return decide(matter, people);
}

/** What waits at the window is handed out, and what an applicant came back with is confirmed. */
export async function finish(reference: string, act: 'complete' | 'hand-out', { clerk }: People): Promise<void> {
  await clerk.take(reference);
  await clerk.act(reference, act, otherwise);
}
