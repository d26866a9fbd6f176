/** A form that is on its way is not sent a second time, unless the reader comes back to the page. */
export function sendOnce(): void {
  const sent = new Set<HTMLFormElement>();
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.getAttribute('method') !== 'post') return;
    if (sent.has(form)) event.preventDefault();
    else sent.add(form);
  });
  window.addEventListener('pageshow', () => sent.clear());
}
