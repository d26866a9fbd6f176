import type { Service } from '../define-service.js';
import { unlessSilent } from '../facts.js';
import { isEmpty, type Answers, type Field } from '../fields/field.js';
import type { ErasedCase } from '../service.js';
import type { Another, LifeEvent, LifeEventStep } from './life-event.js';

/** Answers and the questions they answer. */
export interface Answered {
  readonly fields: readonly Field[];
  readonly answers: Answers;
}

type Same = (asked: Field, answered: Field) => boolean;

/** An event's question and a form's of the same name and kind are one question. */
const sameName: Same = (asked, answered) => asked.name === answered.name && asked.kind === answered.kind;

/** Questions of two services are one when they are put in the same words too. */
const sameQuestion: Same = (asked, answered) => sameName(asked, answered) && asked.label.zh === answered.label.zh;

const isChoiceOf = ({ options }: Field, value: unknown): boolean => options.length === 0 || [value].flat().every((chosen) => options.some(({ id }) => id === chosen));

/** Whether an answer may stand without being given again. Statements are made each time, and registers answer for themselves. */
const mayStand = (asked: Field, value: unknown): boolean => !asked.mustBeTrue && !asked.fromRegister && !isEmpty(value) && isChoiceOf(asked, value);

function answersTo({ fields }: Service, { fields: answered, answers }: Answered, same: Same): Answers {
  const known = fields.flatMap((asked) => answered.filter((each) => same(asked, each) && mayStand(asked, answers[each.name])).map((each) => [asked.name, answers[each.name]]));
  return Object.fromEntries(known) as Answers;
}

/** What is known when a step begins. */
export interface Beginning {
  readonly known: ErasedCase;
  /** What was answered in other steps of the event, the latest last. */
  readonly elsewhere: readonly Answered[];
}

/**
 * The answers with which the form of a step begins, so that nothing is asked twice: those given in other steps, those of the
 * event, and what follows from it, each over the one before.
 */
export function carriedInto({ fields }: LifeEvent, { service, carries }: LifeEventStep, { known, elsewhere }: Beginning): Answers {
  return {
    ...(Object.assign({}, ...elsewhere.map((answered) => answersTo(service, answered, sameQuestion))) as Answers),
    ...answersTo(service, { fields, answers: known.form }, sameName),
    ...(carries && unlessSilent(() => carries(known))),
  };
}

const without = (answers: Answers, names: readonly string[]): Answers => Object.fromEntries(Object.entries(answers).filter(([name]) => !names.includes(name)));

/** The answers of an event that stand for another that happened with it. */
export const standingFor = ({ anew }: Another, answers: Answers): Answers => without(answers, anew);

/** The answers with which the form of its first step begins, from those that were sent for the one before. */
export const carriedOver = ({ service, anew, also }: Another, sent: Answers): Answers => ({ ...without(answersTo(service, { fields: service.fields, answers: sent }, sameQuestion), anew), ...also });
