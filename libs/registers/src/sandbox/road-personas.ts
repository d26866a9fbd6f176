import { accidentPersonas } from './accident-personas.js';
import { bicyclePersonas } from './bicycle-personas.js';
import { inspectionPersonas } from './inspection-personas.js';
import type { Resident } from './residents.js';
import { temporaryPlatePersonas } from './temporary-plate-personas.js';
import { vehiclePaperPersonas } from './vehicle-paper-personas.js';
import { finePersonas, violationPersonas } from './violation-personas.js';

export const roadPersonas: readonly Resident[] = [...vehiclePaperPersonas, ...inspectionPersonas, ...temporaryPlatePersonas, ...violationPersonas, ...finePersonas, ...accidentPersonas, ...bicyclePersonas];
