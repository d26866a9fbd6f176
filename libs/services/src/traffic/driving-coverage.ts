import type { LicenceClass, Vehicle } from '@yichuang/definition';

type Category = Vehicle['category'];

/** Classes that may drive a kind of vehicle (《机动车驾驶证申领和使用规定》附件1), each with those it covers. */
const drivers: Readonly<Partial<Record<Category, readonly LicenceClass[]>>> = {
  'small-passenger': ['A1', 'A2', 'A3', 'B1', 'B2', 'C1', 'C2', 'C5'],
  'light-goods': ['A1', 'A2', 'A3', 'B1', 'B2', 'C1', 'C2', 'C5'],
  'medium-passenger': ['A1', 'A2', 'B1'],
  'large-passenger': ['A1', 'A3'],
  'heavy-goods': ['A1', 'A2', 'B2'],
  tractor: ['A2'],
  'low-speed': ['A1', 'A2', 'A3', 'B1', 'B2', 'C1', 'C3', 'C4'],
  motorcycle: ['D', 'E'],
  moped: ['D', 'E', 'F'],
};

/** Whether one of the classes covers the vehicle; undefined where the kind alone does not tell. */
export function covers(classes: readonly { readonly class: LicenceClass }[], { category }: Pick<Vehicle, 'category'>): boolean | undefined {
  const able = drivers[category];
  return able && classes.some((held) => able.includes(held.class));
}
