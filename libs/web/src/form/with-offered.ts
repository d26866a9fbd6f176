import { field, isAsked, namesOffered, offeredName, otherRecord, type Answers, type Field, type Offered, type Problem, type Section } from '@yichuang/definition';
import type { Text } from '@yichuang/kernel';

/** What a form shows. */
interface Shown {
  readonly answers: Answers;
  readonly problems?: readonly Problem[];
  readonly offered?: Offered;
}

type ShownForm = Required<Omit<Shown, 'offered'>> & { readonly sections: readonly Section[] };

const nothingChosen = ({ question, other }: Offered): Text => ({ zh: `请选择“${question.zh}”中的一项，都不是的选择“${other.zh}”并填写`, en: `Choose one under “${question.en}”; if it is none of them, choose “${other.en}” and fill it in` });

const questionFor = ({ question, other, records }: Offered): Field =>
  field(offeredName, 'enum', question, { options: [...records.map(({ id, label }) => ({ id, label })), { id: otherRecord, label: other }] });

/** Asked as before, once something is chosen that does not answer it. */
function unlessAnswered(each: Field, { records }: Offered): Field {
  const answering = new Set<unknown>([undefined, ...records.filter(({ answers }) => each.name in answers).map(({ id }) => id)]);
  return { ...each, when: (answers) => isAsked(each, answers) && !answering.has(answers[offeredName]) };
}

function sectionsWith(sections: readonly Section[], offered: Offered): readonly Section[] {
  const names = namesOffered(offered.records);
  const first = sections.flatMap(({ fields }) => fields).find(({ name }) => names.includes(name));
  const asked = (each: Field): readonly Field[] => {
    if (!names.includes(each.name)) return [each];
    return each === first ? [questionFor(offered), unlessAnswered(each, offered)] : [unlessAnswered(each, offered)];
  };
  return sections.map((section) => (section.fields.some(({ name }) => names.includes(name)) ? { ...section, fields: section.fields.flatMap(asked) } : section));
}

/** The questions that are not typed as the choice stands. */
export const answeredBy = ({ chosen, records }: Offered): readonly string[] => namesOffered(chosen === undefined ? records : records.filter(({ id }) => id === chosen));

/** What is wrong with an answer that is not typed is wrong with the choice; said once. */
function problemsWith(problems: readonly Problem[], offered: Offered): readonly Problem[] {
  const pointers = answeredBy(offered).map((name) => `/${name}`);
  const [first, ...rest] = problems.filter(({ pointer }) => pointers.includes(pointer));
  if (!first) return problems;
  const moved = { ...first, pointer: `/${offeredName}`, ...(offered.chosen === undefined && { message: nothingChosen(offered) }) };
  return problems.filter((each) => !rest.includes(each)).map((each) => (each === first ? moved : each));
}

/** Boxes that nobody types into stay empty. */
function answersWith(answers: Answers, offered: Offered): Answers {
  const answered = answeredBy(offered);
  const typed = Object.entries(answers).filter(([name]) => !answered.includes(name));
  return { ...Object.fromEntries(typed), [offeredName]: offered.chosen };
}

/**
 * A form in which records are chosen from what registers know: the choice stands before the questions that it answers,
 * which are left to whoever means another. Without records to choose among it is the form as it was.
 */
export function withOffered(sections: readonly Section[], { answers, problems = [], offered }: Shown): ShownForm {
  if (!offered) return { sections, answers, problems };
  return { sections: sectionsWith(sections, offered), answers: answersWith(answers, offered), problems: problemsWith(problems, offered) };
}
