export { catalogue, houseModule, migrations } from './house.module.js';
