import type { Service } from '@yichuang/definition';

import { missingMaterials } from './missing-materials.js';

const text = (zh: string, en: string) => ({ zh, en });
const service = {
  materials: [
    { id: 'photo', text: text('证件照片', 'Portrait photograph'), requiredWhen: ({ photoSource }: { photoSource?: unknown }) => photoSource === 'upload' },
    { id: 'contract', text: text('购车合同', 'Purchase contract') },
    { id: 'report', text: text('身体条件证明', 'Fitness report'), waivedWhen: () => false },
    { id: 'old-licence', text: text('原驾驶证', 'Present licence'), onPaper: true },
  ],
} as Pick<Service, 'materials'> as Service;

const contract = { material: 'contract', upload: 'u1' };
const asked = (form: object, handedIn: readonly { material: string; upload: string }[]) => missingMaterials(service, form as never, handedIn).map(({ pointer, code }) => `${pointer} ${code}`);

describe('The papers of an application', () => {
  it('are complete when those no register can replace are there', () => {
    expect(asked({}, [contract])).toEqual([]);
  });

  it('are asked for by name, in both languages', () => {
    expect(missingMaterials(service, {}, [])).toEqual([{ pointer: '/materials/contract', code: 'required', message: text('请上传购车合同', 'Upload: Purchase contract') }]);
  });

  it('are needed only when the form says so', () => {
    expect(asked({ photoSource: 'upload' }, [contract])).toEqual(['/materials/photo required']);
    expect(asked({ photoSource: 'upload' }, [contract, { material: 'photo', upload: 'u2' }])).toEqual([]);
  });

  it('never include what a register may answer or what is brought on paper', () => {
    expect(asked({}, [])).not.toEqual(expect.arrayContaining([expect.stringMatching(/report|old-licence/)]));
  });

  it('may not include what the service does not ask for (《行政许可法》第三十一条)', () => {
    expect(asked({}, [contract, { material: 'tax-return', upload: 'u3' }])).toEqual(['/materials unknown']);
  });
});
