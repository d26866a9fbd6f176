import {
  isCivilDate,
  isPassportNumber,
  isPhone,
  isPlateNumber,
  isUscc,
  isVin,
  parseIdentityNumber,
  type CivilDate,
  type Text,
} from '@yichuang/kernel';
import { isEmail, IsIn, Matches, MaxLength, MinLength, ValidateBy, type ValidationArguments, type ValidationOptions } from 'class-validator';

import type { Answers, Field, FieldKind } from './field.js';
import { say, wrongType } from './messages.js';

/** Where the day of filing travels with an instance under validation. */
export const filedOn = Symbol('filedOn');
export interface Dated {
  [filedOn]: CivilDate;
}

const worded = (text: Text): ValidationOptions => ({ message: text.zh, context: text });

type Check = (value: unknown, args: ValidationArguments) => boolean;

const check = (name: string, validate: Check, text: Text): PropertyDecorator =>
  ValidateBy({ name, validator: { validate: (value, args) => args !== undefined && validate(value, args) } }, worded(text));

const ofText = (name: string, holds: (text: string) => boolean, text: Text): PropertyDecorator =>
  check(name, (value) => typeof value === 'string' && holds(value), text);

const isText = (field: Field) => ofText('isText', () => true, wrongType(field));

/** What no keyboard writes and no database keeps: control characters and halves of characters. */
const strange = /\p{Cs}|\p{Cc}/u;
const isPlain = ofText('isPlain', (text) => !strange.test(text.replace(/[\n\t]/g, '')), say('含有无法保存的字符，请重新填写', 'It holds characters that cannot be kept: type it anew'));
const isOneLine = ofText('isOneLine', (text) => !text.includes('\n'), say('请写在一行内', 'Write it on one line'));

const identity = (number: string): boolean => parseIdentityNumber(number).ok;
/** That of the holder's document: 18 characters of an identity number, or of a foreigner 5 to 17 of a passport. */
const licence = (number: string): boolean => identity(number) || (number.length < 18 && isPassportNumber(number));
const lengthOf = (text: string): number => [...text].length;

/** Within the error of binary fractions: 19.99 yuan are 1998.9999999999998 fen. */
const isWholeFen = (fen: number): boolean => Number.isSafeInteger(Math.round(fen)) && Math.abs(fen - Math.round(fen)) < 1e-6;

const dateTime = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d$/;

const notListed = ({ label }: Field): Text => say(`请从列出的选项中选择${label.zh}`, `${label.en}: select from what is listed`);

const isYesOrNo = check('isBoolean', (value) => value === true || value === false, say('请选择“是”或者“否”', 'Select yes or no'));
const isTicked = ({ label }: Field) => check('isBoolean', (value) => value === true, say(`请勾选“${label.zh}”后再提交`, `Tick “${label.en}” before you submit`));

/** What each kind of answer must be, whatever the form: class-validator decorators with our own words, one for all fields unless it names the field. */
const kindRules: Record<FieldKind, readonly PropertyDecorator[] | ((field: Field) => readonly PropertyDecorator[])> = {
  text: (field) => [isText(field), isPlain, isOneLine],
  longText: (field) => [isText(field), isPlain],
  personName: [
    ofText(
      'isPersonName',
      (name) => /^(?=.{2,60}$)([\p{Script=Han}〇]+(·[\p{Script=Han}〇]+)*|\p{Script=Latin}[\p{Script=Latin}' .,-]*)$/u.test(name),
      say('请填写证件上的姓名：汉字（少数民族姓名用“·”分隔）或者护照上的字母', 'Enter the name as on the document: Chinese characters, or the letters of the passport'),
    ),
  ],
  idNumber: [
    ofText('isIdNumber', identity, say('身份证号码应为18位，请照身份证逐位核对', 'An identity number has 18 characters: compare each one with the card')),
  ],
  licenceNumber: [
    ofText('isLicenceNumber', licence, say('驾驶证号与持证人身份证号码（18位）相同，外国人的与护照号码相同，请照驾驶证核对', 'The licence number is the holder’s identity number of 18 characters, or a foreigner’s passport number: compare each character with the licence')),
  ],
  passportNumber: [ofText('isPassportNumber', isPassportNumber, say('请照证件填写号码，只含字母和数字；护照号码在资料页右上角', 'Enter the number as printed on the document, letters and digits only; a passport has it at the top right of its data page'))],
  uscc: [ofText('isUscc', isUscc, say('统一社会信用代码应为18位，请照营业执照核对', 'The unified social credit code has 18 characters: compare it with the business licence'))],
  phone: [ofText('isPhone', isPhone, say('请填写11位手机号码，或者带区号的固定电话，例如0371-65551234', 'Enter a mobile number of 11 digits, or a landline with its area code, such as 0371-65551234'))],
  email: [ofText('isEmail', (text) => !strange.test(text) && isEmail(text), say('请填写完整的电子邮箱，例如 name@example.cn', 'Enter a full e-mail address, such as name@example.cn'))],
  date: [ofText('isDate', isCivilDate, say('请填写真实存在的日期，例如2026-11-23', 'Enter a real date, such as 2026-11-23'))],
  dateTime: [
    ofText('isDateTime', (text) => isCivilDate(dateTime.exec(text)?.[1] ?? ''), say('请填写日期和时间，例如2026-11-23 09:30', 'Enter a date and time, such as 2026-11-23 09:30')),
  ],
  integer: [check('isInteger', (value) => Number.isSafeInteger(value), say('请填写整数', 'Enter a whole number'))],
  money: [
    check('isMoney', (value) => typeof value === 'number' && value >= 0 && isWholeFen(value * 100), say('请填写金额（元），最多两位小数', 'Enter an amount in yuan with at most two decimals')),
  ],
  enum: (field) => [IsIn(field.options.map(({ id }) => id), worded(notListed(field)))],
  multiEnum: (field) => [
    check('isSubset', (value) => Array.isArray(value) && value.every((id) => field.options.some((option) => option.id === id)), notListed(field)),
  ],
  boolean: (field) => [field.mustBeTrue ? isTicked(field) : isYesOrNo],
  address: [isPlain, isOneLine, ofText('isAddress', (text) => lengthOf(text) >= 5 && lengthOf(text) <= 200, say('请填写详细地址，写到门牌号，5至200字', 'Enter the full address down to the door number, 5 to 200 characters'))],
  regionCode: [ofText('isRegionCode', (text) => /^[1-9]\d{5}$/.test(text), say('请从列表中选择地区', 'Select an area from the list'))],
  plateNumber: [ofText('isPlateNumber', isPlateNumber, say('请填写完整的号牌号码，例如豫A12345', 'Enter the full plate number, such as 豫A12345'))],
  vin: [ofText('isVin', isVin, say('车辆识别代号应为17位，不含字母I、O、Q，请照行驶证核对', 'The VIN has 17 characters without I, O and Q: compare it with the vehicle licence'))],
  personRef: [],
  list: [],
};

type Rule = (answer: unknown, neighbours: Answers) => boolean;

const day = (bound: string, args: ValidationArguments): CivilDate => (bound === 'today' ? (args.object as Dated)[filedOn] : bound);
const civilDay = (value: unknown): string => String(value).slice(0, 10);

/** The bounds a declaration adds. */
function boundRules({ bounds, label, kind }: Field): PropertyDecorator[] {
  const { minLength, maxLength, min, max, minItems, maxItems, notBefore, notAfter, pattern, rule } = bounds;
  const counted = kind === 'multiEnum' || kind === 'list';
  const size = (value: unknown): number => (counted && Array.isArray(value) ? value.length : Number(value));
  return [
    ...(minLength === undefined ? [] : [MinLength(minLength, worded(say(`${label.zh}至少${minLength}个字`, `${label.en}: at least ${minLength} characters`)))]),
    ...(maxLength === undefined ? [] : [MaxLength(maxLength, worded(say(`${label.zh}最多${maxLength}个字，请缩短`, `${label.en}: at most ${maxLength} characters, shorten it`)))]),
    ...(min === undefined ? [] : [check('atLeast', (value) => size(value) >= min, say(`${label.zh}不能小于${min}`, `${label.en}: no less than ${min}`))]),
    ...(max === undefined ? [] : [check('atMost', (value) => size(value) <= max, say(`${label.zh}不能大于${max}`, `${label.en}: no more than ${max}`))]),
    ...(minItems === undefined ? [] : [check('minItems', (value) => size(value) >= minItems, say(`${label.zh}至少${minItems}项`, `${label.en}: at least ${minItems}`))]),
    ...(maxItems === undefined ? [] : [check('maxItems', (value) => size(value) <= maxItems, say(`${label.zh}最多${maxItems}项`, `${label.en}: at most ${maxItems}`))]),
    ...(notBefore === undefined ? [] : [check('notBefore', (value, args) => civilDay(value) >= day(notBefore, args), sayDate(label, notBefore, '不能早于', 'no earlier than'))]),
    ...(notAfter === undefined ? [] : [check('notAfter', (value, args) => civilDay(value) <= day(notAfter, args), sayDate(label, notAfter, '不能晚于', 'no later than'))]),
    ...(pattern === undefined ? [] : [Matches(pattern.regex, worded(pattern.message))]),
    ...(rule === undefined ? [] : [check('rule', (value, { object }) => (rule.holds as Rule)(value, object as Answers), rule.message)]),
  ];
}

const sayDate = (label: Text, bound: string, zh: string, en: string): Text =>
  bound === 'today' ? say(`${label.zh}${zh}今天`, `${label.en}: ${en} today`) : say(`${label.zh}${zh}${bound}`, `${label.en}: ${en} ${bound}`);

/** All class-validator decorators of a field, kind first. */
export function rulesOf(field: Field): PropertyDecorator[] {
  const ofKind = kindRules[field.kind];
  return [...(typeof ofKind === 'function' ? ofKind(field) : ofKind), ...boundRules(field)];
}

