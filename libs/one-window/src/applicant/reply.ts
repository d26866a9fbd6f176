import { field, Form, type Field, type Problem } from '@yichuang/definition';
import { err, ok, type CivilDate, type Result, type Text } from '@yichuang/kernel';

const label: Text = { zh: '您的答复', en: 'Your reply' };

/** The question for the applicant's words to what is neither a field nor a material. */
export const replyField = (name: string): Field => field(name, 'longText', label, { required: false, maxLength: 500 });

const form = new Form([replyField('reply')]);

/** Replies by the number of their item; those left empty are none. */
export type Replies = Readonly<Record<string, string>>;

/** Replies as they are kept, or what is wrong with them. */
export function checkReplies(replies: Replies, today: CivilDate): Result<Replies, readonly Problem[]> {
  const problems: Problem[] = [];
  const kept: Record<string, string> = {};
  for (const [number, given] of Object.entries(replies)) {
    const checked = form.validate({ reply: given }, { today });
    if (!checked.ok) problems.push(...checked.error.map((problem) => ({ ...problem, pointer: `/replies/${number}` })));
    else if (typeof checked.value['reply'] === 'string') kept[number] = checked.value['reply'];
  }
  return problems.length > 0 ? err(problems) : ok(kept);
}
