import { field, type Answers, type Field, type Problem, type Section } from '@yichuang/definition';
import type { Text } from '@yichuang/kernel';

import type { OpenCase } from '../officers/open-case.js';
import type { Correction, CorrectionItem } from '../write/outcome.js';
import type { AskedForm } from './asked-form.js';
import { correctableFields, wantedFields } from './correctable.js';
import { itemTitle } from './item-title.js';
import { replyField } from './reply.js';

const words = {
  standing: { zh: '原来的填写无误，不作修改', en: 'My answer was right: I leave it as it is' },
  following: { zh: '随之需要填写的内容', en: 'What your new answers bring with them' },
  followingHint: { zh: '上面的修改改变了这些内容是否需要、怎样填写；不需要的不必填写。', en: 'Your changes decide whether these apply and what fits. Leave out what does not apply.' },
} satisfies Record<string, Text>;

/** Names of the questions a request adds to the service's own. */
export const standingName = (name: string): string => `standing-${name}`;
export const replyName = (index: number): string => `reply-${index}`;

/** Problems with replies, where the page asks for them. */
export const onPage = (problems: readonly Problem[]): readonly Problem[] => problems.map((problem) => ({ ...problem, pointer: problem.pointer.replace(/^\/replies\/(\d+)$/, (_, index: string) => `/${replyName(Number(index))}`) }));

/** Why it was asked for, and why what came cannot be used. */
export const reasonOf = ({ why, defect }: CorrectionItem): Text =>
  defect ? { zh: `${why.zh}（已交回的无法使用：${defect.zh}）`, en: `${why.en} (what was handed in cannot be used: ${defect.en})` } : why;

/** Only what is still open is asked, with the service's own questions, and what new answers bring with them. */
export function correctionForm(the: OpenCase, correction: Correction, typed: Answers): AskedForm {
  const open = correction.items.map((item, index) => ({ item, index })).filter(({ item }) => item.state !== 'handed-in');
  const wanted = wantedFields(the);
  const asked = open.flatMap(({ item, index }) => sectionOf({ the, item, index, wanted }));
  const following = correctableFields(the, typed).filter((each) => !wanted.includes(each));
  const more: Section[] = following.length > 0 ? [{ id: 'following', title: words.following, hint: words.followingHint, fields: following }] : [];
  const files = open.flatMap(({ item }) => (item.kind === 'material' && item.target !== undefined ? [{ material: item.target, title: itemTitle(the.service, item), hint: reasonOf(item) }] : []));
  return { sections: [...asked, ...more], files };
}

interface Asked {
  readonly the: OpenCase;
  readonly item: CorrectionItem;
  readonly index: number;
  readonly wanted: readonly Field[];
}

function sectionOf({ the, item, index, wanted }: Asked): Section[] {
  const section = { id: `item-${index}`, title: itemTitle(the.service, item), hint: reasonOf(item) };
  if (item.kind === 'other') return [{ ...section, fields: [replyField(replyName(index))] }];
  const question = wanted.find(({ name }) => name === item.target);
  return question ? [{ ...section, fields: [shown(question, wanted), standing(question)] }] : [];
}

/** A question that was answered is asked whatever its condition, unless the choice it hangs on is asked for as well. */
const shown = (question: Field, wanted: readonly Field[]): Field => (wanted.some(({ name, options, kind }) => name !== question.name && (options.length > 0 || kind === 'boolean')) ? question : { ...question, when: undefined });

const standing = ({ name }: Field): Field => field(standingName(name), 'boolean', words.standing, { mustBeTrue: true, required: false });
