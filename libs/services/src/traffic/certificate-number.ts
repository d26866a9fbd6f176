import { fails, holds, ShortText, type Condition, type FieldOptions } from '@yichuang/definition';

import { ofVehicle, type VehicleCase } from './plates.js';
import { vehicleRules } from './vehicle-law.js';

/** The number on the registration certificate, which only those know who hold it. */
export const CertificateNumber = (options: FieldOptions = {}) =>
  ShortText(
    { zh: '机动车登记证书编号', en: 'Registration certificate number' },
    { pattern: { regex: /^\d{12}$/u, message: { zh: '登记证书编号为12位数字，见证书条形码下方', en: 'The number has 12 digits, below the bar code of the certificate' } }, ...options },
  );

interface CertificateCase extends VehicleCase {
  readonly form: { readonly registrationCertificateNumber?: string };
}

export const certificateMatches: Condition<CertificateCase> = {
  id: 'certificate-number-matches',
  text: { zh: '登记证书编号与登记一致', en: 'The certificate number agrees with the register' },
  law: vehicleRules('第七条', 'Article 7'),
  remedy: 'correction',
  when: ({ form }) => form.registrationCertificateNumber !== undefined,
  check: ofVehicle<CertificateCase>(({ certificateNumber }, { form }) =>
    certificateNumber === form.registrationCertificateNumber ? holds() : fails('登记证书编号与登记不一致，请照证书核对；证书丢失的，请先申请补领', 'The number differs from the register: compare it with the certificate; if it is lost, apply for a replacement first'),
  ),
};
