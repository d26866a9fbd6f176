import type { Service } from '@yichuang/definition';
import { catalogue } from '@yichuang/house';
import { err, ok, type Result } from '@yichuang/kernel';

const usage = `用法 Usage: npm run -s journey -- --service ID | --all\n每次在独立的临时环境中进行，不影响正在运行的系统。 Each run has a temporary product of its own; what runs already is not touched.`;

/** The services that the arguments name, or what is wrong with the arguments. */
export function chosenServices([option, id = '', ...rest]: readonly string[]): Result<readonly Service[], string> {
  if (option === '--all' && id === '') return ok(catalogue.list());
  if (option !== '--service' || rest.length > 0) return err(usage);
  const service = catalogue.find(id);
  return service ? ok([service]) : err(`没有这个事项 No such service: ${id}\n${usage}`);
}
