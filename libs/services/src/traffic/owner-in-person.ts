import { fails, holds, unknown, type Kin, type Outcome, type Party, type Person, type PersonRef } from '@yichuang/definition';

export type OwnerUnable = 'death' | 'abroad' | 'illness' | 'force-majeure';

interface Applying {
  readonly form: { readonly handledBy?: string; readonly ownerUnable?: OwnerUnable; readonly inheritor?: PersonRef };
  readonly submitter: Party;
  readonly facts: { readonly person: Person | null; readonly kinToOwner: Kin | null };
}

/** First in line of succession (《民法典》第一千一百二十七条). */
const heirs: readonly Kin['relation'][] = ['spouse', 'child', 'parent'];

/** An owner who has died is inherited from by whoever applies as the heir. */
function asHeir({ form, submitter, facts: { person, kinToOwner } }: Applying): Outcome {
  if (person?.alive) return fails('人口登记中所有人没有死亡登记', 'The population register does not record the owner’s death');
  if (form.inheritor?.documentNumber !== submitter.documentNumber) return fails('继承人应当是登录人本人', 'The heir must be the person who is signed in');
  const isHeir = person !== null && kinToOwner !== null && heirs.includes(kinToOwner.relation);
  return isHeir ? holds() : unknown('登记信息不能证明死亡或者继承关系，由工作人员核对证明', 'The registers do not show the death or the succession; an officer checks the proof');
}

/** The owner applies, unless something the law names keeps them from it (第八十六条). */
export function appliesInPerson(subject: Applying): Outcome {
  const { handledBy, ownerUnable } = subject.form;
  if (handledBy === undefined || handledBy === 'self') return holds();
  if (ownerUnable === undefined) return fails('补领、换领登记证书应当由所有人本人办理', 'The owner must apply for the certificate in person');
  if (ownerUnable === 'death') return handledBy === 'relative' ? asHeir(subject) : fails('所有人死亡的，由继承人以“亲属”办理', 'When the owner has died the heir applies, as a relative');
  return handledBy === 'agent' ? unknown('由工作人员核对不能到场的证明', 'An officer checks the proof that the owner cannot apply') : fails('请以“受委托的代理人”办理', 'Apply as an authorised agent');
}
