/** First category, not medicinal (《易制毒化学品的分类和品种目录》); salts count as the substance. */
export const precursorSubstances = {
  p2p: { zh: '1-苯基-2-丙酮（CAS 103-79-7）', en: '1-Phenyl-2-propanone' },
  mdp2p: { zh: '3,4-亚甲基二氧苯基-2-丙酮（CAS 4676-39-5）', en: '3,4-Methylenedioxyphenyl-2-propanone' },
  piperonal: { zh: '胡椒醛（CAS 120-57-0）', en: 'Piperonal' },
  safrole: { zh: '黄樟素（CAS 94-59-7）', en: 'Safrole' },
  'sassafras-oil': { zh: '黄樟油（CAS 8006-80-2）', en: 'Sassafras oil' },
  isosafrole: { zh: '异黄樟素（CAS 120-58-1）', en: 'Isosafrole' },
  'n-acetylanthranilic-acid': { zh: 'N-乙酰邻氨基苯酸（CAS 89-52-1）', en: 'N-Acetylanthranilic acid' },
  'anthranilic-acid': { zh: '邻氨基苯甲酸（CAS 118-92-3）', en: 'Anthranilic acid' },
  hydroxylimine: { zh: '羟亚胺（CAS 90717-16-1）', en: 'Hydroxylimine' },
  'o-chlorophenyl-cyclopentyl-ketone': { zh: '邻氯苯基环戊酮（CAS 6740-85-8）', en: 'o-Chlorophenyl cyclopentyl ketone' },
  'bromo-phenylpropanone': { zh: '1-苯基-2-溴-1-丙酮（CAS 2114-00-3）', en: '2-Bromo-1-phenyl-1-propanone' },
  apaan: { zh: '3-氧-2-苯基丁腈（CAS 4468-48-8）', en: 'alpha-Phenylacetoacetonitrile' },
  npp: { zh: 'N-苯乙基-4-哌啶酮（CAS 39742-60-4）', en: 'N-Phenethyl-4-piperidone' },
  anpp: { zh: '4-苯胺基-N-苯乙基哌啶（CAS 21409-26-7）', en: '4-Anilino-N-phenethylpiperidine' },
  'chloro-methamphetamine': { zh: 'N-甲基-1-苯基-1-氯-2-丙胺（CAS 25394-33-6）', en: 'N-Methyl-1-phenyl-1-chloro-2-propylamine' },
};
export type PrecursorSubstance = keyof typeof precursorSubstances;
