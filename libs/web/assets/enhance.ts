import { Button, CharacterCount, Checkboxes, createAll, ErrorSummary, NotificationBanner, PasswordInput, Radios, SkipLink } from 'govuk-frontend';

import { sendOnce } from './send-once.js';
import { showWhatApplies } from './show-what-applies.js';

// Everything works without this script; with it, pages are quicker to fill in.
document.body.classList.add('js-enabled', 'govuk-frontend-supported');
for (const component of [Button, CharacterCount, Checkboxes, ErrorSummary, NotificationBanner, PasswordInput, Radios, SkipLink]) createAll(component);
document.querySelectorAll('form').forEach(showWhatApplies);
sendOnce();
