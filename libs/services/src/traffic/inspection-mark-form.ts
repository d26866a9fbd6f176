import { Choice, ShortText, YesNo } from '@yichuang/definition';

import { OwnedVehicleForm } from './vehicle-owner.js';

const ofInspection = ({ applicationKind }: Partial<InspectionMarkForm>): boolean => applicationKind === 'inspected';

export class InspectionMarkForm extends OwnedVehicleForm {
  @Choice(
    { zh: '申请类别', en: 'Kind of application' },
    { exempt: { zh: '免检车辆申领', en: 'Exempt vehicle' }, inspected: { zh: '检验合格后申领', en: 'After passing an inspection' }, replacement: { zh: '补领、换领标志', en: 'Replacement of the mark' } },
  )
  applicationKind: 'exempt' | 'inspected' | 'replacement';

  @ShortText({ zh: '检验机构', en: 'Inspection institution' }, { when: ofInspection })
  inspectionInstitution?: string;

  @ShortText({ zh: '检验报告编号', en: 'Inspection report number' }, { when: ofInspection, hint: { zh: '见机动车安全技术检验报告右上角', en: 'At the top right of the inspection report' } })
  inspectionReportNumber?: string;

  @ShortText({ zh: '交强险保单号', en: 'Compulsory policy number' }, { required: false, hint: { zh: '只在查不到联网保单时填写', en: 'Only when no policy is found on the network' } })
  compulsoryPolicyNumber?: string;

  @YesNo(
    { zh: '是否同时领取纸质标志', en: 'Paper mark wanted as well' },
    {
      rule: {
        holds: (wanted: boolean, { deliveryMethod }: { deliveryMethod?: unknown }) => deliveryMethod === undefined || wanted === (deliveryMethod !== 'electronic'),
        message: { zh: '领取纸质标志的，领取方式选择邮寄或者窗口；不领取的，选择电子送达', en: 'For a paper mark choose post or a window; otherwise electronic delivery' },
      },
    },
  )
  paperMarkWanted: boolean;
}
