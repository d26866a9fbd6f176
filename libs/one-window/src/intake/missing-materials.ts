import type { Answers, Material, Problem } from '@yichuang/definition';

/** A material and the upload that is it. */
export interface HandedIn {
  readonly material: string;
  readonly upload: string;
}

/** A service, or a later step of one. */
export interface AsksForMaterials {
  readonly materials: readonly Material<Answers>[];
}

/**
 * What can be said about materials before any register is asked: names the service does not know, and papers that no
 * register can replace. The rest is settled by the assessment, on facts.
 */
export function missingMaterials({ materials }: AsksForMaterials, form: Answers, handedIn: readonly HandedIn[]): Problem[] {
  const known = new Set(materials.map(({ id }) => id));
  const unknown = handedIn.filter(({ material }) => !known.has(material)).map(({ material }): Problem => ({
    pointer: '/materials',
    code: 'unknown',
    message: { zh: `本事项不需要材料“${material}”，请删去`, en: `This service asks for no material “${material}”: leave it out` },
  }));
  const missing = materials
    .filter(({ id, requiredWhen, waivedWhen, onPaper }) => !waivedWhen && !onPaper && (!requiredWhen || requiredWhen(form)) && !handedIn.some(({ material }) => material === id))
    .map(({ id, text }): Problem => ({ pointer: `/materials/${id}`, code: 'required', message: { zh: `请上传${text.zh}`, en: `Upload: ${text.en}` } }));
  return [...unknown, ...missing];
}
