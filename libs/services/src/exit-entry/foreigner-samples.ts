import { addDays, type CivilDate } from '@yichuang/kernel';

/** What every foreigner types beside the matter itself. */
export const asForeigner = (today: CivilDate) => ({
  passportType: 'ordinary' as const,
  residentialAddress: '河南省郑州市金水区经三路15号国际公寓',
  passportExpiryDate: addDays(today, 2_500),
  contactPhone: '13903710074',
  handledBy: 'self' as const,
  emergencyContactName: '欧明远',
  emergencyContactPhone: '13903710075',
  photoSource: 'window' as const,
  acceptingOffice: '410100',
  deliveryMethod: 'window' as const,
  pickupOffice: '410100',
  truthDeclaration: true as const,
});
