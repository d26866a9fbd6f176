const prefix = 'file.';

/** The name of the control that takes the file of a material. */
export const fileName = (material: string): string => prefix + material;

/** The material such a control is for; empty for any other control. */
export const materialOf = (name: string): string => (name.startsWith(prefix) ? name.slice(prefix.length) : '');

/** Where problems with the file of a material point. */
export const filePointer = (material: string): string => `/materials/${material}`;
