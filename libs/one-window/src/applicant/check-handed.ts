import { isAsked, type Answers, type Problem } from '@yichuang/definition';
import { err, ok, type Result, type Text } from '@yichuang/kernel';

import type { HandedIn } from '../intake/missing-materials.js';
import type { OpenCase } from '../officers/open-case.js';
import type { Correction, CorrectionItem } from '../write/outcome.js';
import { correctableFields, knownAnswers } from './correctable.js';
import type { Handed } from './hand-in-correction.js';
import { checkReplies, type Replies } from './reply.js';

/** Where the items stand once what was handed in is taken, and what the application then says. */
export interface Taken {
  readonly items: readonly CorrectionItem[];
  readonly answers: { readonly form: Answers; readonly materials: readonly HandedIn[] };
}

/** Looks at what was handed in: only what was asked for, at least one thing of it, and right together with the whole form. */
export function checkHanded(the: OpenCase, correction: Correction, handed: Handed): Result<Taken, readonly Problem[]> {
  const foreign = notAskedFor(the, correction, handed);
  if (foreign.length > 0) return err(foreign);
  const checked = the.service.form.validate({ ...knownAnswers(the), ...handed.answers }, { today: the.receivedOn });
  const replies = checkReplies(handed.replies, the.receivedOn);
  if (!checked.ok || !replies.ok) return err([checked, replies].flatMap((each): readonly Problem[] => (each.ok ? [] : each.error)));
  const items = correction.items.map((item, index) => settled({ item, reply: replies.value[index], handed, the, form: checked.value }));
  if (items.every((item, index) => item === correction.items[index])) return err([{ pointer: '', code: 'required', message: nothing }]);
  const kept = the.materials.filter(({ material }) => !handed.materials.some((each) => each.material === material));
  return ok({ items, answers: { form: { ...otherAnswers(the), ...checked.value }, materials: [...kept, ...handed.materials] } });
}

const nothing: Text = { zh: '请至少交回一项', en: 'Hand in at least one item' };
const notAsked: Text = { zh: '没有要求补正这一项，请删去', en: 'This was not asked for: leave it out' };

/** What the form keeps that the service's first form does not ask. */
const otherAnswers = (the: OpenCase): Answers => {
  const known = knownAnswers(the);
  return Object.fromEntries(Object.entries(the.form).filter(([name]) => !(name in known)));
};

function notAskedFor(the: OpenCase, { items }: Correction, { answers, materials, replies }: Handed): Problem[] {
  const fields = new Set(correctableFields(the, answers).map(({ name }) => name));
  const isWanted = (item: CorrectionItem | undefined, kind: CorrectionItem['kind']): boolean => item?.kind === kind && item.state !== 'handed-in';
  const papers = new Set(items.filter((item) => isWanted(item, 'material')).map(({ target }) => target));
  const pointers = [
    ...Object.keys(answers).filter((name) => !fields.has(name)).map((name) => `/${name}`),
    ...materials.flatMap(({ material }, index) => (papers.has(material) ? [] : [`/materials/${index}`])),
    ...Object.keys(replies).filter((number) => !isWanted(items.find((_, index) => String(index) === number), 'other')).map((number) => `/replies/${number}`),
  ];
  return pointers.map((pointer) => ({ pointer, code: 'unknown', message: notAsked }));
}

interface Settling {
  readonly item: CorrectionItem;
  /** What was said to this item. */
  readonly reply: Replies[string] | undefined;
  readonly handed: Handed;
  readonly the: OpenCase;
  readonly form: Answers;
}

/** The item as it stands now: handed in when what it asks for is there, or when another answer made it pointless. */
function settled({ item, reply: said, handed, the: { service }, form }: Settling): CorrectionItem {
  const { kind, target = '', why } = item;
  const reply = kind === 'other' ? said : undefined;
  const field = service.fields.find(({ name }) => name === target);
  const isPointless = kind === 'field' && item.state !== 'handed-in' && field !== undefined && !isAsked(field, form);
  const isGiven = { field: target in handed.answers, material: handed.materials.some(({ material }) => material === target), other: Boolean(reply) }[kind];
  if (!isGiven && !isPointless) return item;
  return { kind, ...(item.target !== undefined && { target }), why, state: 'handed-in', ...(reply && { reply }) };
}
