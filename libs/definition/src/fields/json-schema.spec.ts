import { lostBicycle } from '../../../../test/support/lost-bicycle.js';
import { anyone } from '../anyone.js';
import { jsonSchema, type JsonSchema } from './json-schema.js';

const schema = jsonSchema(lostBicycle.fields, 'en', 'https://example.cn/lost-bicycle');
const properties = schema.properties as Record<string, JsonSchema>;

describe('the JSON Schema of a form', () => {
  it('is a closed object of draft 2020-12 that describes every field', () => {
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', $id: 'https://example.cn/lost-bicycle', type: 'object', additionalProperties: false });
    expect(Object.keys(properties)).toEqual(lostBicycle.fields.map(({ name }) => name));
  });

  it('requires what is always asked and always needed, and nothing else', () => {
    expect(schema.required).toEqual(expect.arrayContaining(['kind', 'frameNumber', 'marks', 'truthDeclaration']));
    for (const name of ['plate', 'licenceNumber', 'witnessPhone', 'insurerEmail']) expect(schema.required).not.toContain(name);
  });

  it('speaks the language asked for', () => {
    const inChinese = jsonSchema(lostBicycle.fields, 'zh', 'x').properties as Record<string, JsonSchema>;
    expect(properties.kind).toMatchObject({ title: 'Kind of bicycle', oneOf: [{ const: 'pedal', title: 'Pedal bicycle' }, { const: 'electric', title: 'Electric bicycle' }] });
    expect(inChinese.kind).toMatchObject({ title: '车辆种类', oneOf: [{ const: 'pedal', title: '脚踏车' }, { const: 'electric', title: '电动自行车' }] });
  });

  it('states the bounds', () => {
    expect(properties.gears).toMatchObject({ type: 'integer', minimum: 1, maximum: 30 });
    expect(properties.price).toMatchObject({ type: 'number', minimum: 0, maximum: 100_000 });
    expect(properties.story).toMatchObject({ minLength: 5, maxLength: 200 });
    expect(properties.frameNumber).toMatchObject({ pattern: '^[A-Z]{2}\\d{6}$' });
    expect(properties.extras).toMatchObject({ type: 'array', maxItems: 2, uniqueItems: true });
  });

  it('describes persons and rows from within', () => {
    expect(properties.witness).toMatchObject({ type: 'object', required: ['name', 'documentType', 'documentNumber'], additionalProperties: false });
    expect(properties.marks).toMatchObject({ type: 'array', minItems: 1, maxItems: 3, items: { required: ['part', 'mark'], properties: { part: { title: 'Part', maxLength: 10 } } } });
  });

  it('tells what only a register answers and what only "yes" answers', () => {
    expect(properties.registeredAddress).toMatchObject({ readOnly: true });
    expect(properties.frameNumber).not.toHaveProperty('readOnly');
    expect(properties.truthDeclaration).toMatchObject({ const: true });
    expect(properties.hasWitness).toMatchObject({ type: 'boolean' });
  });

  it('has patterns that take the answers of the samples', () => {
    for (const [name, answer] of Object.entries(lostBicycle.samples[0]?.answers('2026-11-23', anyone) ?? {})) {
      const { pattern } = properties[name] ?? {};
      if (typeof pattern === 'string') expect(answer).toMatch(new RegExp(pattern, 'u'));
    }
  });
});
