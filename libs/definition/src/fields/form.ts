import type { CivilDate, Result, Text } from '@yichuang/kernel';
import { err, ok } from '@yichuang/kernel';

import { compileRules, type RulesOfField } from './compile-rules.js';
import { hasTypeOf, isAsked, isEmpty, isObject, isRequired, type Answers, type Field } from './field.js';
import { missing, unknownField, wrongType } from './messages.js';
import { normalise } from './normalise.js';
import { filedOn } from './rules.js';

/** What is wrong with an answer: where (JSON pointer into the form), a stable code, and what to do. */
export interface Problem {
  readonly pointer: string;
  readonly code: string;
  readonly message: Text;
}

export interface ValidateOptions {
  readonly today: CivilDate;
}

const atRoot = '';

const compiled = new WeakMap<readonly Field[], Form>();

/** The form of a person or a row, one for all fields that ask for the same. */
function formOf(fields: readonly Field[]): Form {
  const form = compiled.get(fields) ?? new Form(fields);
  compiled.set(fields, form);
  return form;
}

/** A form compiled once from its fields: validation through class-validator, nested persons and rows included. */
export class Form {
  /** Those of a field are found with its first answer. */
  private readonly rules = new Map<string, RulesOfField>();
  private readonly nested: ReadonlyMap<string, Form>;
  private readonly names: ReadonlySet<string>;
  /** How many questions are asked only sometimes. */
  private readonly conditional: number;

  constructor(readonly fields: readonly Field[]) {
    this.names = new Set(fields.map(({ name }) => name));
    this.conditional = fields.filter(({ when }) => when !== undefined).length;
    this.nested = new Map(fields.filter((each) => each.fields.length > 0).map((each) => [each.name, formOf(each.fields)]));
  }

  /**
   * Checks answers completely on the server and returns those that were asked for, normalised.
   * Unknown names are refused; answers to questions that do not apply are dropped.
   */
  validate(input: unknown, settings: ValidateOptions): Result<Answers, readonly Problem[]> {
    const problems: Problem[] = [];
    const answers = this.check(input, settings, { at: atRoot, problems });
    return problems.length === 0 ? ok(answers) : err(problems);
  }

  private check(input: unknown, settings: ValidateOptions, report: Report): Answers {
    if (!isObject(input)) {
      report.problems.push({ pointer: report.at, code: 'type', message: { zh: '应为一组填写项', en: 'A set of answers is expected' } });
      return {};
    }
    for (const name of Object.keys(input)) {
      if (!this.names.has(name)) report.problems.push({ pointer: `${report.at}/${escape(name)}`, code: 'unknown', message: unknownField(name) });
    }
    const given = this.normalised(input);
    const answers = this.answersTo(this.asked(given), given, settings, report);
    this.applyRules(answers, settings, report);
    return answers;
  }

  private normalised(input: Answers): Answers {
    const given: Record<string, unknown> = {};
    for (const each of this.fields) if (each.name in input) given[each.name] = normalise(each, input[each.name]);
    return given;
  }

  /** The questions that apply. One may hang on the answer to another that does not apply itself, so this is repeated until it settles. */
  private asked(given: Answers): Asked {
    let asked: Asked = { fields: this.fields, known: knownOf(this.fields, given) };
    for (let round = 0; round < this.conditional; round += 1) {
      const fields = this.fields.filter((each) => isAsked(each, asked.known));
      if (fields.length === asked.fields.length && fields.every((each, index) => each === asked.fields[index])) break;
      asked = { fields, known: knownOf(fields, given) };
    }
    return asked;
  }

  private answersTo({ fields, known }: Asked, given: Answers, settings: ValidateOptions, report: Report): Answers {
    const answers: Record<string, unknown> = {};
    for (const each of fields) {
      const value = given[each.name];
      if (isOfAnotherShape(each, value)) report.problems.push({ pointer: `${report.at}/${each.name}`, code: 'type', message: wrongType(each) });
      else if (!isEmpty(value)) answers[each.name] = this.inner(each, value, settings, report);
      else if (!each.fromRegister && isRequired(each, known)) report.problems.push({ pointer: `${report.at}/${each.name}`, code: 'required', message: missing(each) });
    }
    return answers;
  }

  private inner(each: Field, value: unknown, settings: ValidateOptions, report: Report): unknown {
    const form = this.nested.get(each.name);
    if (!form) return value;
    const at = `${report.at}/${each.name}`;
    if (each.kind === 'personRef') return form.check(value, settings, { ...report, at });
    if (Array.isArray(value)) return value.map((row, index) => form.check(row, settings, { ...report, at: `${at}/${index}` }));
    report.problems.push({ pointer: at, code: 'type', message: wrongType(each) });
    return value;
  }

  private applyRules(asked: Answers, { today }: ValidateOptions, report: Report): void {
    const subject = { [filedOn]: today, ...asked };
    for (const [name, answer] of Object.entries(asked)) {
      const rules = this.rules.get(name) ?? this.findRules(asked).get(name);
      const broken = rules?.(answer, subject);
      if (broken) report.problems.push({ pointer: `${report.at}/${name}`, code: broken.code, message: broken.message });
    }
  }

  /** Together with those of all other fields that are answered for the first time. */
  private findRules(asked: Answers): ReadonlyMap<string, RulesOfField> {
    const answeredFirst = this.fields.filter(({ name }) => name in asked && !this.rules.has(name));
    for (const [name, rules] of compileRules(answeredFirst)) this.rules.set(name, rules);
    return this.rules;
  }
}

interface Report {
  readonly at: string;
  readonly problems: Problem[];
}

/** Questions that apply, and their answers as predicates may see them. */
interface Asked {
  readonly fields: readonly Field[];
  readonly known: Answers;
}

function knownOf(fields: readonly Field[], given: Answers): Answers {
  const known: Record<string, unknown> = {};
  for (const each of fields) {
    const value = given[each.name];
    if (hasTypeOf(each, value) && !isEmpty(value)) known[each.name] = value;
  }
  return known;
}

/** An empty list or set is no answer only where lists or sets are answers. */
const isOfAnotherShape = (each: Field, value: unknown): boolean => typeof value === 'object' && value !== null && isEmpty(value) && !hasTypeOf(each, value);

const escape = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');
