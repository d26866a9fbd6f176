import { penaltiesOfParties } from '../administrative-penalty/of-parties.js';
import { convicted } from '../criminal-record/intentional-crimes.js';
import { dogLoaders, registerDog } from '../dog/dog.js';
import { guardExaminationLoaders } from '../guard-examination/examination.js';
import { internetCafeLoaders } from '../internet-cafe/cafe.js';
import { activeOrganisations } from '../organisation/by-uscc.js';
import type { RegisterPart } from '../part.js';
import { guardianshipsOfWard } from '../population/guardianship.js';
import { surroundingsOf } from '../premises/surroundings.js';
import { enterEvent, eventLoaders } from '../public-event/event.js';
import { amendLicence, licenceRevocations, licencesUsed } from '../public-order-licence/history.js';
import { publicOrderPersonas } from '../sandbox/public-order-personas.js';
import { securityCompanyLoaders } from '../security-company/company.js';
import { publicOrderTables } from '../tables/public-order.js';
import { fileWebsite, websiteLoaders } from '../website/website.js';

/** What guards, security companies, internet cafés, websites, dogs and public events need. */
export const publicOrder: RegisterPart = {
  tables: publicOrderTables,
  loaders: [...guardExaminationLoaders, penaltiesOfParties, licenceRevocations, licencesUsed, surroundingsOf, ...internetCafeLoaders, ...websiteLoaders, ...dogLoaders, guardianshipsOfWard, activeOrganisations, ...eventLoaders, ...securityCompanyLoaders, convicted],
  handlers: [fileWebsite, registerDog, enterEvent, amendLicence],
  personas: publicOrderPersonas,
};
