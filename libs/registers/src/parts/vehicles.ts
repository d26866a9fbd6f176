import { openAccidentsOfPlates } from '../accident/open-of-plates.js';
import type { RegisterPart } from '../part.js';
import { vehiclesPersonas } from '../sandbox/vehicles-personas.js';
import { vehicleAffairsTables } from '../tables/vehicle-affairs.js';
import { vehiclesTables } from '../tables/vehicles.js';
import { alterationHandlers, announcedEngines, replaceVehicle } from '../vehicle/alteration.js';
import { certificateHandlers } from '../vehicle/certificate.js';
import { issuePass, passLoaders } from '../vehicle/hazardous-pass.js';
import { connectedLender, mortgageHandlers } from '../vehicle/mortgage.js';
import { giveUpNumber, plateNumberStatus } from '../vehicle/numbers.js';
import { registerVehicle } from '../vehicle/register.js';
import { tradeLoaders } from '../vehicle/trade.js';
import { deregister, transfer } from '../vehicle/transfer.js';
import { vehicleByPlate, vehiclesOfOwner } from '../vehicle/vehicle.js';
import { openOfPlates } from '../violation/open-of-driver.js';

/** What the registration of vehicles needs. A number is given up before another vehicle bears it. */
export const vehicles: RegisterPart = {
  tables: [...vehiclesTables, ...vehicleAffairsTables],
  loaders: [vehicleByPlate, vehiclesOfOwner, connectedLender, plateNumberStatus, announcedEngines, openOfPlates, openAccidentsOfPlates, ...tradeLoaders, ...passLoaders],
  handlers: [...certificateHandlers, giveUpNumber, deregister, registerVehicle, transfer, ...mortgageHandlers, ...alterationHandlers, replaceVehicle, issuePass],
  personas: vehiclesPersonas,
};
