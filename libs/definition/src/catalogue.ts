import { defectsOf, repeated } from './contract.js';
import type { Service } from './define-service.js';
import { lifeEventDefects } from './life-events/life-event-defects.js';
import type { LifeEvent } from './life-events/life-event.js';

/** All services of the province and the life events they serve, checked when it is made: a catalogue with a defect does not start. */
export class Catalogue {
  private readonly services: ReadonlyMap<string, Service>;
  private readonly lifeEvents: ReadonlyMap<string, LifeEvent>;

  /** @throws Error naming every defect and how to mend it. */
  constructor(services: readonly Service[], lifeEvents: readonly LifeEvent[] = []) {
    this.services = new Map(services.map((service) => [service.id, service]));
    this.lifeEvents = new Map(lifeEvents.map((event) => [event.id, event]));
    const defects = [...duplicates(services), ...duplicates(lifeEvents), ...services.flatMap(defectsOf), ...lifeEvents.flatMap((event) => lifeEventDefects(event, this.services))];
    if (defects.length > 0) throw new Error(`The catalogue cannot start:\n- ${defects.join('\n- ')}`);
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

  listLifeEvents(): readonly LifeEvent[] {
    return [...this.lifeEvents.values()];
  }

  findLifeEvent(id: string): LifeEvent | undefined {
    return this.lifeEvents.get(id);
  }
}

const duplicates = (definitions: readonly { readonly id: string }[]): string[] =>
  repeated(definitions.map(({ id }) => id)).map((id) => `${id}: defined twice; give one of them another id`);
