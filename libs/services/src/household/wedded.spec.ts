import { person } from '../../../../test/support/joining-cases.js';
import { areWedded, isMainlandCertificate } from './wedded.js';

const applicant = person('李娜', '1990-06-01', 'female');
const sponsor = person('王强', '1990-06-01', 'male');

function marriedOn(marriageDate: string) {
  const record = { certificateNumber: 'J410105-2012-000001', registeredOn: marriageDate, spouseId: sponsor.documentNumber, spouseName: sponsor.name, endedBy: null, endedOn: null };
  return areWedded({ applicant, form: { sponsor, marriageCertificateNumber: record.certificateNumber, marriageDate }, facts: { mover: null, sponsor: null, marriages: [record] } }).result;
}

describe('a marriage', () => {
  it.each([
    ['a man of 21', '2012-05-31', 'fails'],
    ['a man on his 22nd birthday', '2012-06-01', 'holds'],
  ])('of %s', (_title, day, result) => {
    expect(marriedOn(day)).toBe(result);
  });

  it('may be of a foreigner whose number tells no age', () => {
    const foreigner = { ...sponsor, documentType: 'passport' as const, documentNumber: 'M12345678' };
    const outcome = areWedded({ applicant, form: { sponsor: foreigner, marriageCertificateNumber: 'NY-1', marriageDate: '2012-06-01' }, facts: { mover: null, sponsor: null, marriages: [] } });
    expect(outcome.result).toBe('unknown');
  });

  it.each([
    ['J410105-2020-001234', true],
    ['豫郑金结字第1999-0123号', true],
    ['J410105-2020-01234', false],
    ['NY-2020-55', false],
  ])('of certificate %s is of the mainland: %s', (number, isMainland) => {
    expect(isMainlandCertificate(number)).toBe(isMainland);
  });
});
