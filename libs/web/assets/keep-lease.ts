/** While someone looks at a case it stays theirs: what the button "keep" does is done by itself, every so many seconds as the form says. */
export function keepLease(form: HTMLFormElement): void {
  const { keepEvery, kept = '', lost = '', offline = '' } = form.dataset;
  const say = (selector: string, words: string): void => {
    const place = form.querySelector(selector);
    if (place) place.textContent = words;
  };
  const keep = async (): Promise<void> => {
    const body = new URLSearchParams([...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
    const { type } = await fetch(form.action, { method: 'POST', body, redirect: 'manual' });
    const isKept = type === 'opaqueredirect'; // a lease that was kept sends the reader back to the case
    say('[data-until]', isKept ? kept : ''); // the time on the page is that of its making
    say('[role=status]', isKept ? '' : lost);
  };
  const keepIfSeen = (): void => {
    if (!document.hidden) keep().catch(() => say('[role=status]', offline));
  };
  window.setInterval(keepIfSeen, Number(keepEvery) * 1000);
  document.addEventListener('visibilitychange', keepIfSeen); // whoever comes back knows at once
}
