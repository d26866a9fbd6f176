/** While someone looks at a case it stays theirs: what the button "keep" does is done by itself, every so many seconds as the form says. */
export function keepLease(form: HTMLFormElement): void {
  const { keepEvery, lost = '', offline = '' } = form.dataset;
  const status = form.querySelector('[role=status]');
  const say = (words: string): void => {
    if (status) status.textContent = words;
  };
  const keep = async (): Promise<void> => {
    const body = new URLSearchParams([...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
    const { type } = await fetch(form.action, { method: 'POST', body, redirect: 'manual' });
    say(type === 'opaqueredirect' ? '' : lost); // a lease that was kept sends the reader back to the case
  };
  window.setInterval(() => {
    if (!document.hidden) keep().catch(() => say(offline));
  }, Number(keepEvery) * 1000);
}
