import { answerShapes } from '../../../../../test/support/answer-shapes.js';
import { factKinds } from '../../index.js';
import { codeWords, factName, findCodeName, findPropertyName, findQuestionName, inReadingOrder, inYuan, keyInWords, propertyName, propertyWords, registerName } from './fact-words.js';
import { particularCodes } from './codes-of-status.js';
import { particularWords } from './general-words.js';
import { licenceDetails } from './public-order-words.js';
import { questions } from './questions.js';
import { registers } from './registers.js';

const shapes = answerShapes();
const nameOf = ({ register, query }: { readonly register: string; readonly query: string }): string => `${register}.${query}`;

describe('What registers answer', () => {
  it('is known whole: the types of all questions were read', () => {
    expect(shapes.map(nameOf).sort()).toEqual(factKinds().map(nameOf).sort());
    expect(shapes.find((shape) => nameOf(shape) === 'vehicle.by-plate')?.properties.has('mortgageeName')).toBe(true);
  });

  it('is asked of registers and by questions that have names', () => {
    expect(shapes.filter(({ register }) => registerName(register).zh === register).map(nameOf)).toEqual([]);
    expect(shapes.filter((shape) => !findQuestionName(shape)).map(nameOf)).toEqual([]);
  });

  it('has a name for every property, in both languages', () => {
    expect(shapes.flatMap((shape) => [...shape.properties].filter((property) => !findPropertyName(shape, property)).map((property) => `${nameOf(shape)} ${property}`))).toEqual([]);
  });

  it('has a name for every code, in both languages', () => {
    expect(shapes.flatMap((shape) => [...shape.codes].flatMap(([property, codes]) => [...codes].filter((code) => !findCodeName(shape, property, code)).map((code) => `${nameOf(shape)} ${property} ${code}`)))).toEqual([]);
  });

  it('is all that has names: none is left over from what is gone', () => {
    const properties = new Set(shapes.flatMap((shape) => [...shape.properties]));
    const codes = new Set(shapes.flatMap((shape) => [...shape.codes].flatMap(([property, each]) => [...each].map((code) => `${property} ${code}`))));
    expect(Object.keys(propertyWords).filter((property) => !properties.has(property) && !(property in licenceDetails))).toEqual([]);
    expect(Object.entries(codeWords).flatMap(([property, each]) => Object.keys(each).map((code) => `${property} ${code}`)).filter((code) => !codes.has(code))).toEqual([]);
    expect(Object.keys(registers).filter((register) => !shapes.some((shape) => shape.register === register))).toEqual([]);
    expect(Object.entries(questions).flatMap(([register, each]) => Object.keys(each).map((query) => `${register}.${query}`)).filter((name) => !shapes.some((shape) => nameOf(shape) === name))).toEqual([]);
    expect([...inYuan].filter((property) => !properties.has(property))).toEqual([]);
    expect([...Object.keys(particularWords), ...Object.keys(particularCodes)].filter((name) => !shapes.some((shape) => nameOf(shape) === name))).toEqual([]);
  });
});

describe('The words for an answer', () => {
  it('are those of its question where these differ', () => {
    const [person, organisation] = [{ register: 'population', query: 'person' }, { register: 'organisation', query: 'active-of' }];
    expect([propertyName(person, 'name').zh, propertyName(organisation, 'name').zh]).toEqual(['姓名', '单位名称']);
    expect([findCodeName({ register: 'household', query: 'by-number' }, 'status', 'open')?.zh, findCodeName({ register: 'dispute', query: 'of-person' }, 'status', 'open')?.zh]).toEqual(['正常', '处理中']);
    expect(factName(person)).toEqual({ zh: '人口信息·本人', en: 'Population: person' });
  });

  it('are those of the page of the register, which writes its words out; what somebody wrote stays as it is', () => {
    const english = (query: string, property: string, value: string) => findCodeName({ register: 'population', query }, property, value)?.en;
    expect([english('person', 'ethnicity', '汉族'), english('items', 'education', 'bachelor'), english('changes', 'before', '未婚'), english('changes', 'after', '服现役')]).toEqual(['Han', 'Bachelor', 'Never married', 'In active service']);
    expect([english('person', 'name', '汉族'), english('changes', 'after', '汉语教师'), english('items', 'education', 'constructor')]).toEqual([undefined, undefined, undefined]);
  });

  it('say what was asked about without separators and codes, and for consent who is asked and for whom', () => {
    const about = (register: string, key: string) => keyInWords({ register, query: 'any', key }).zh;
    expect([about('vehicle', '豫A2P66N>small-car'), about('vehicle', '>small-car'), about('population', '')]).toEqual(['豫A2P66N、小型汽车', '小型汽车', '']);
    expect(about('consent', 'household.spouse-joining>head>411422199305304995>410305199505300240')).toBe('411422199305304995、410305199505300240');
  });

  it('stand in an order of their own, what has none last', () => {
    expect(inReadingOrder(['unheardOf', 'status', 'vin', 'number'])).toEqual(['number', 'status', 'vin', 'unheardOf']);
  });

  it('are never taken from anywhere but the lists, and what has none is called as the code calls it', () => {
    const asked = { register: 'constructor', query: 'toString' };
    expect(factName(asked).en).toBe('constructor: toString');
    expect([findCodeName(asked, 'status', 'constructor'), propertyName(asked, 'hasOwnProperty').zh]).toEqual([undefined, 'hasOwnProperty']);
  });
});
