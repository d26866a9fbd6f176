import { AskedFirst, fieldsOf, ListOf, LongText, PersonField, ShortText, YesNo } from './decorators.js';

const label = { zh: '项', en: 'Item' };

class Vehicle {
  @ShortText(label) model: string;
  @YesNo(label, { required: false }) locked?: boolean;
}

class Bicycle extends Vehicle {
  @LongText(label, { maxLength: 50 }) story: string;
  @PersonField(label) rider: object;
  @ListOf(label, Vehicle) others: Vehicle[];
}

const nameAndKind = ({ name, kind }: { name: string; kind: string }) => `${name} ${kind}`;

describe('a form class', () => {
  it('declares its questions in order, after those of its parent', () => {
    expect(fieldsOf(Bicycle).map(nameAndKind)).toEqual(['model text', 'locked boolean', 'story longText', 'rider personRef', 'others list']);
    expect(fieldsOf(Vehicle).map(nameAndKind)).toEqual(['model text', 'locked boolean']);
  });

  it('asks first what the questions of its parent depend on', () => {
    @AskedFirst('lights', 'locked')
    class Tandem extends Vehicle {
      @YesNo(label) lights: boolean;
    }
    class OnlyInName extends Vehicle {}
    expect(fieldsOf(Tandem).map(nameAndKind)).toEqual(['lights boolean', 'locked boolean', 'model text']);
    AskedFirst('bell')(OnlyInName);
    expect(() => fieldsOf(OnlyInName)).toThrow('OnlyInName asks “bell” first');
  });

  it('needs every answer unless it says otherwise', () => {
    expect(fieldsOf(Bicycle).filter(({ required }) => required === true).map(({ name }) => name)).toEqual(['model', 'story', 'rider', 'others']);
  });

  it('bounds what would else be endless', () => {
    expect(Object.fromEntries(fieldsOf(Bicycle).map(({ name, bounds }) => [name, bounds.maxLength ?? bounds.maxItems]))).toMatchObject({ model: 100, story: 50, others: 20 });
  });

  it('holds the questions of a person and of a row', () => {
    const [rider, others] = fieldsOf(Bicycle).slice(3);
    expect(rider?.fields.map(({ name }) => name)).toEqual(['name', 'documentType', 'documentNumber']);
    expect(others?.fields.map(({ name }) => name)).toEqual(['model', 'locked']);
  });
});
