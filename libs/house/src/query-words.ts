/** What other authorities do; words of ours stand in it, and nothing of ours is meant. */
const ofOthers = /社保卡|社会保障卡|医保卡|公积金|结婚登记|离婚登记|婚姻登记|结婚证|离婚证|不动产登记|营业执照|教师资格|食品经营|marriage (?:registration|certificate)|business licence|social security card/;

/** Words of procedure, which tell nothing of what somebody wants. */
const procedures = /许可证|登记|许可|办理|申请|申领|证明|\b(?:licences?|permits?|registration|certificates?)\b/g;

export const isOfOthers = (query: string): boolean => ofOthers.test(query);

/** What a query is about; the whole query where it names nothing else. */
export function matterOf(query: string): string {
  const rest = query.replace(procedures, ' ').trim();
  return rest === '' ? query : rest;
}

const leads: readonly number[] = Array.from({ length: 0xf7 - 0xb0 + 1 }, (_none, index) => 0xb0 + index);
const trails: readonly number[] = Array.from({ length: 0xfe - 0xa1 + 1 }, (_none, index) => 0xa1 + index);

let simplified: ReadonlySet<string> | undefined;

/** The characters of GB 2312, which has none of the traditional forms that were simplified. */
const ofGb2312 = (): ReadonlySet<string> => new Set(new TextDecoder('gbk').decode(Uint8Array.from(leads.flatMap((lead) => trails.flatMap((trail) => [lead, trail])))));

/** Whether characters are used that nobody writes in simplified Chinese. */
export function isTraditional(query: string): boolean {
  const known = (simplified ??= ofGb2312());
  return (query.match(/\p{Script=Han}/gu) ?? []).some((character) => !known.has(character));
}
