import './enhance.js';
import { keepLease } from './keep-lease.js';

document.querySelectorAll<HTMLFormElement>('form[data-keep-every]').forEach(keepLease);
