import { accidentSettlement } from '@yichuang/definition';

import { entry } from '../row-effects.js';

const enter = entry(accidentSettlement.enter, { table: 'accident_case', keyOf: ({ caseNumber }) => caseNumber, columns: ['caseNumber', 'at', 'place', 'accidentForm', 'settlement', 'status'] });

const enterParty = entry(accidentSettlement.enterParty, { table: 'accident_party', keyOf: ({ caseNumber, documentNumber }) => `${caseNumber}>${documentNumber}`, columns: ['caseNumber', 'documentNumber', 'liability'] });

const enterVehicle = entry(accidentSettlement.enterVehicle, { table: 'accident_vehicle', keyOf: ({ caseNumber, vin }) => `${caseNumber}>${vin}`, columns: ['caseNumber', 'vin'] });

/** The case comes before its parties and vehicles. */
export const settlementHandlers = [enter, enterParty, enterVehicle];
