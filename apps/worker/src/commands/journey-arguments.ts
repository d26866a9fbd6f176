import { chosenServices } from '../journey/chosen-services.js';

const chosen = chosenServices(process.argv.slice(2));
if (!chosen.ok) {
  console.error(chosen.error);
  process.exitCode = 2;
}
