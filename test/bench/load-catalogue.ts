// A process of its own: tells how long it takes from the ground floor, on which everything stands, to the checked catalogue.
await import('@yichuang/kernel');
const began = performance.now();
const { Catalogue } = await import('@yichuang/definition');
const { services } = await import('@yichuang/services');
const { length } = new Catalogue(services).list();
process.send?.({ milliseconds: performance.now() - began, services: length });
