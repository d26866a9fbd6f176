import { Address, AskedFirst, Choice, DateField, Money, PersonField, RegionCode, ShortText, Uscc, Vin, YesNo, type PersonRef } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import { CertificateNumber } from './certificate-number.js';
import { ResidencePermitNumber } from './domicile.js';
import { ChosenNumber, NumberModeField, type NumberMode } from './number-choice.js';
import { PlatesForm } from './plates.js';
import { CheckDate, CheckSite } from './vehicle-check.js';
import { OwnerTypeField, type OwnerType } from './vehicle-owner.js';

export type TransferMode = 'sale' | 'gift' | 'inheritance' | 'divorce' | 'debt' | 'court' | 'arbitration' | 'auction' | 'allocation' | 'export-dealer';
type Transferring = Partial<TransferForm>;

const isSale = ({ transferMode }: Transferring): boolean => transferMode === 'sale';
const toPerson = ({ ownerType }: Transferring): boolean => ownerType === 'individual';
/** An authority took the vehicle from its owner, who may have kept the papers (第三十条). */
export const isByAuthority = ({ transferMode }: Transferring): boolean => transferMode === 'court' || transferMode === 'arbitration' || transferMode === 'auction';
/** The vehicle leaves: to another office, or abroad through a dealer. */
export const leaves = ({ movesOut, transferMode }: Transferring): boolean => movesOut === true || transferMode === 'export-dealer';
const getsPlates = (form: Transferring): boolean => form.movesOut === false && !leaves(form);

@AskedFirst('ownerType')
export class TransferForm extends PlatesForm {
  @OwnerTypeField({ zh: '现所有人类型', en: 'Type of the present owner' })
  ownerType: OwnerType;

  @Vin({ zh: '车辆识别代号', en: 'VIN' })
  vin: string;

  @Choice({ zh: '原机动车所有人类型', en: 'Previous owner type' }, { individual: { zh: '个人', en: 'Individual' }, organisation: { zh: '单位', en: 'Organisation' } })
  previousOwnerType: 'individual' | 'organisation';

  @PersonField({ zh: '原机动车所有人', en: 'Previous owner' }, { when: ({ previousOwnerType }: Transferring) => previousOwnerType === 'individual' })
  previousOwner?: PersonRef;

  @Uscc({ zh: '原机动车所有单位统一社会信用代码', en: 'Unified social credit code of the previous owner' }, { when: ({ previousOwnerType }: Transferring) => previousOwnerType === 'organisation' })
  previousOwnerUscc?: string;

  @Address({ zh: '现所有人住所地址', en: 'Present owner’s domicile' }, { when: toPerson })
  residentialAddress?: string;

  @ResidencePermitNumber({ when: toPerson })
  residencePermitNumber?: string;

  @Choice(
    { zh: '转让方式', en: 'Mode of transfer' },
    {
      sale: { zh: '买卖', en: 'Sale' },
      gift: { zh: '赠予', en: 'Gift' },
      inheritance: { zh: '继承', en: 'Inheritance' },
      divorce: { zh: '协议离婚', en: 'Divorce agreement' },
      debt: { zh: '协议抵偿债务', en: 'Settlement of a debt' },
      court: { zh: '人民法院调解、裁定、判决', en: 'Court mediation, ruling or judgment' },
      arbitration: { zh: '仲裁裁决', en: 'Arbitral award' },
      auction: { zh: '依法没收拍卖', en: 'Auction after confiscation' },
      allocation: { zh: '调拨', en: 'Allocation within an organisation' },
      'export-dealer': { zh: '二手车出口企业收购', en: 'Purchase by a used-vehicle exporter' },
    },
  )
  transferMode: TransferMode;

  @DateField({ zh: '交付日期', en: 'Date of delivery' }, { notAfter: 'today' })
  deliveryDate: CivilDate;

  @ShortText({ zh: '二手车销售统一发票号码', en: 'Unified used-car invoice number' }, { when: isSale, pattern: { regex: /^(\d{8}|\d{20})$/u, message: { zh: '发票号码为8位或者20位数字', en: 'The number has 8 or 20 digits' } } })
  invoiceNumber?: string;

  @Money({ zh: '成交价格', en: 'Price' }, { when: isSale })
  transferPrice?: number;

  @CertificateNumber({ required: (form: Transferring) => !isByAuthority(form), hint: { zh: '法院、仲裁、拍卖转让没有得到登记证书的不填', en: 'Leave open when a court, award or auction transferred the vehicle and you did not get the certificate' } })
  registrationCertificateNumber?: string;

  @YesNo({ zh: '是否转出办理地车管所辖区', en: 'Will the vehicle move to the area of another office than the accepting one' })
  movesOut: boolean;

  @RegionCode({ zh: '转入地车管所', en: 'Receiving vehicle office' }, { when: ({ movesOut }: Transferring) => movesOut === true })
  destinationOffice?: string;

  @NumberModeField({ when: getsPlates })
  numberMode?: NumberMode;

  @ChosenNumber({ when: getsPlates })
  chosenNumber?: string;

  @YesNo({ zh: '是否一并办理新的抵押登记', en: 'Record a new mortgage at the same time' }, { hint: { zh: '抵押期间转让的，选“是”', en: 'Select yes when the vehicle is mortgaged' } })
  newPledge: boolean;

  @CheckSite()
  inspectionSite: string;

  @CheckDate()
  inspectionDate: CivilDate;
}
