import { cityOf, findRegion, formatDate, formatMoney, inBoth, isCivilDate, otherProvinceOf, type Text } from '@yichuang/kernel';

import { hasTypeOf, isAsked, isEmpty, type Answers, type Field } from './field.js';

/** A question and its answer as people read them; a person and a row of a list are one line each. */
export interface AnswerInWords {
  readonly name: string;
  readonly label: Text;
  readonly value: Text;
}

const yes: Text = { zh: '是', en: 'Yes' };
const no: Text = { zh: '否', en: 'No' };

function regionInWords(code: string): Text {
  const [city, region] = [cityOf(code), findRegion(code)];
  if (!region) return otherProvinceOf(code)?.name ?? inBoth(code);
  return city && city.code !== region.code ? { zh: city.name.zh + region.name.zh, en: `${region.name.en}, ${city.name.en}` } : region.name;
}

const join = (texts: readonly Text[], zhMark = '、', enMark = ', '): Text => ({ zh: texts.map(({ zh }) => zh).join(zhMark), en: texts.map(({ en }) => en).join(enMark) });

/** A civil date, or a date and time. */
function dateInWords(text: string): Text {
  const [date = '', time] = text.split('T');
  if (!isCivilDate(date)) return inBoth(text);
  const [zh, en] = [formatDate(date, 'zh'), formatDate(date, 'en')];
  return time === undefined ? { zh, en } : { zh: `${zh} ${time}`, en: `${en}, ${time}` };
}

function moneyInWords(amount: number): Text {
  const fen = Math.round(amount * 100);
  return { zh: formatMoney(fen, 'zh'), en: formatMoney(fen, 'en') };
}

function labelOf({ options }: Field, id: unknown): Text {
  return options.find((option) => option.id === id)?.label ?? inBoth(String(id));
}

/** What says nothing without its question. */
const bareKinds: readonly Field['kind'][] = ['integer', 'money', 'date', 'dateTime', 'boolean'];

/** In a row of several answers a number or a day is told with its question. */
function rowInWords(fields: readonly Field[], row: Answers): Text {
  const isBare = (name: string): boolean => fields.length > 1 && fields.some((field) => field.name === name && bareKinds.includes(field.kind));
  return join(answersInWords(fields, row).map(({ name, label, value }) => (isBare(name) ? { zh: `${label.zh}：${value.zh}`, en: `${label.en}: ${value.en}` } : value)));
}

/** An answer as people read it. */
export function valueInWords(field: Field, value: unknown): Text {
  if (!hasTypeOf(field, value)) return inBoth(String(value));
  switch (field.kind) {
    case 'enum':
      return labelOf(field, value);
    case 'multiEnum':
      return join((value as unknown[]).map((id) => labelOf(field, id)));
    case 'boolean':
      return value === true ? yes : no;
    case 'regionCode':
      return regionInWords(String(value));
    case 'money':
      return moneyInWords(value as number);
    case 'date':
    case 'dateTime':
      return dateInWords(value as string);
    case 'personRef':
      return join(answersInWords(field.fields, value as Answers).map((answer) => answer.value));
    case 'list':
      return join((value as Answers[]).map((row) => rowInWords(field.fields, row)), '；', '; ');
    default:
      return inBoth(String(value));
  }
}

/** The answers as the applicant saw them, frozen with the application because questions change. */
export function answersInWords(fields: readonly Field[], answers: Answers): AnswerInWords[] {
  return fields
    .filter((field) => isAsked(field, answers) && !isEmpty(answers[field.name]))
    .map((field) => ({ name: field.name, label: field.label, value: valueInWords(field, answers[field.name]) }));
}
