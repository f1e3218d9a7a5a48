/**
 * Shows the buttons `data-copy="ID"`, which are hidden where no script runs, and lets each copy the text of the element with
 * that id. What became of it is written into the element `data-copy-status` beside the button, which is read aloud. Where
 * the clipboard is closed, the text is selected instead.
 */
export function enlivenCopying(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', () => void copy(button));
  }
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const source = document.getElementById(button.dataset['copy'] ?? '');
  const status = button.parentElement?.querySelector<HTMLElement>('[data-copy-status]');
  if (!source || !status) return;
  // Emptied first, so that the same words are read aloud again.
  status.textContent = '';
  try {
    await navigator.clipboard.writeText(source.textContent);
    status.textContent = status.dataset['done'] ?? '';
  } catch {
    getSelection()?.selectAllChildren(source);
    status.textContent = status.dataset['selected'] ?? '';
  }
}
