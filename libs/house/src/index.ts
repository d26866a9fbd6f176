import { catalogue } from './house.module.js';
import { ServiceIndex } from './service-index.js';

export { catalogue, houseModule, migrations } from './house.module.js';
export { Registers } from './registers.js';
export { ServiceIndex } from './service-index.js';

/** For the module of a door where people search for a service. */
export const serviceIndex = { provide: ServiceIndex, useFactory: (): Promise<ServiceIndex> => ServiceIndex.of(catalogue) };
