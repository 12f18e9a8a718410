// Lets people search the long lists of a page as they type; those of an island are looked after there.

const lists = [...document.querySelectorAll<HTMLSelectElement>('select[data-find]')].filter(
  (select) => select.closest('[data-island]') === null,
);
if (lists.length > 0) {
  // As the islands load it, so that there is one file of it.
  void import('../parts/find-choice.ts').then(({ findChoice }) => {
    for (const select of lists) findChoice(select);
  });
}
