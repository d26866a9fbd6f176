import { catalogue } from '@yichuang/house';
import type { Text } from '@yichuang/kernel';

const kinds: Readonly<Record<string, Text>> = {
  assess: { zh: '核对条件', en: 'Check conditions' },
  produce: { zh: '制证', en: 'Produce' },
  'confirm-delivery': { zh: '确认送达', en: 'Confirm delivery' },
  'make-documents': { zh: '制作文书', en: 'Make documents' },
  'serve-letters': { zh: '送达告知书', en: 'Serve letters' },
  'take-fee': { zh: '收费', en: 'Take the fee' },
};

/** A kind of step in words; one that has no words yet by its own name. */
export const kindName = (kind: string): Text => kinds[kind] ?? { zh: kind, en: kind };

/** Kinds of step that can be asked for. */
export const knownKinds: readonly string[] = Object.keys(kinds);

/** A service in words; one that is no longer in the catalogue by its id. */
export const serviceName = (id: string): Text => catalogue.find(id)?.name ?? { zh: id, en: id };

export const knownServices: readonly { readonly id: string; readonly name: Text }[] = catalogue.list().map(({ id, name }) => ({ id, name }));
