/** A JSON Schema inside the description. */
export type Schema = Readonly<Record<string, unknown>>;

export const text = { type: 'string' } as const;
export const date = { ...text, format: 'date' } as const;
export const instant = { ...text, format: 'date-time' } as const;
export const number = { type: 'integer' } as const;
export const flag = { type: 'boolean' } as const;
export const anything = { type: 'object' } as const;

export const oneOf = (...values: readonly string[]): Schema => ({ enum: values });
export const list = (items: Schema): Schema => ({ type: 'array', items });
export const orNull = ({ type, ...schema }: Schema): Schema => ({ ...schema, type: [type, 'null'] });
export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

/** An object all of whose properties are there, except those named as optional. */
export const object = (properties: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
});
