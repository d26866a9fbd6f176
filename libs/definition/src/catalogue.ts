import { defectsOf } from './contract.js';
import type { Service } from './define-service.js';

/** All services of the province, checked when it is made: a catalogue with a defect does not start. */
export class Catalogue {
  private readonly services: ReadonlyMap<string, Service>;

  /** @throws Error naming every defect and how to mend it. */
  constructor(services: readonly Service[]) {
    const defects = [...duplicates(services), ...services.flatMap(defectsOf)];
    if (defects.length > 0) throw new Error(`The catalogue cannot start:\n- ${defects.join('\n- ')}`);
    this.services = new Map(services.map((service) => [service.id, service]));
  }

  list(): readonly Service[] {
    return [...this.services.values()];
  }

  find(id: string): Service | undefined {
    return this.services.get(id);
  }

  /** @throws Error for an id that is not in the catalogue. */
  get(id: string): Service {
    const service = this.services.get(id);
    if (!service) throw new Error(`There is no service ${id}`);
    return service;
  }
}

const duplicates = (services: readonly Service[]): string[] =>
  services.filter((service, index) => services.findIndex(({ id }) => id === service.id) !== index).map(({ id }) => `${id}: defined twice; give one of them another id`);
