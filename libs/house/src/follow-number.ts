import { renumberAccounts } from '@yichuang/accounts';
import { registerEntry, type RenumberedEntry } from '@yichuang/definition';
import { renumberBars } from '@yichuang/one-window';
import type { EffectHandler } from '@yichuang/registers';

/** With a citizen number goes what other rooms keep under it: the account, authorisations, consents, bars. All in the transaction of the change. */
export function followNumber(handlers: readonly EffectHandler[], keyOf: (login: string) => Buffer): readonly EffectHandler[] {
  const { register, kind } = registerEntry.renumber;
  const following = (handler: EffectHandler): EffectHandler => ({
    ...handler,
    apply: async (changes, query) => {
      await handler.apply(changes, query);
      const numbers = changes.map(({ data }) => data as RenumberedEntry);
      await renumberAccounts(numbers, keyOf, query);
      await renumberBars(numbers, query);
    },
  });
  return handlers.map((handler) => (handler.register === register && handler.kind === kind ? following(handler) : handler));
}
