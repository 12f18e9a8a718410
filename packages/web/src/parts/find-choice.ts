// Turns a long list into a field that searches it as one types; the list stays in the form and holds the choice.

import Combobox from '@github/combobox-nav';
import { findWords } from '../words/find-words.ts';

type Field = {
  readonly select: HTMLSelectElement;
  readonly input: HTMLInputElement;
  readonly list: HTMLUListElement;
  readonly status: HTMLElement;
  readonly combobox: Combobox;
};

/** The field gets the id, the label and what describes the list; called again, it follows the list. */
export function findChoice(select: HTMLSelectElement): void {
  const place = select.previousElementSibling;
  const old = place?.classList.contains('find') === true ? place.querySelector('input') : null;
  if (old !== null) return describe(select, old);
  const field = made(select);
  field.input.addEventListener('input', () => {
    choose(field, exact(select, field.input.value));
    open(field, true);
  });
  field.input.addEventListener('click', () => open(field));
  field.input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close(field);
    else if (event.key === 'ArrowDown' && field.list.hidden) open(field);
  });
  field.input.addEventListener('blur', () => leave(field));
  select.form?.addEventListener('submit', (event) => holdBack(field, event));
  // Pressing on a choice must not take the focus from the field: that would close the list first.
  field.list.addEventListener('mousedown', (event) => event.preventDefault());
  field.list.addEventListener('combobox-commit', ({ target }) => {
    const option = select.options[Number((target as HTMLElement).dataset['place'])];
    if (option === undefined) return;
    field.input.value = option.text;
    choose(field, option);
    close(field);
  });
}

function made(select: HTMLSelectElement): Field {
  const [around, input] = [document.createElement('div'), document.createElement('input')];
  const [list, status] = [document.createElement('ul'), document.createElement('p')];
  const chosen = select.selectedOptions[0];
  around.className = 'find';
  input.type = 'text';
  input.id = select.id;
  input.autocomplete = 'off';
  input.placeholder = select.options[0]?.value === '' ? select.options[0].text : '';
  input.value = chosen === undefined || chosen.value === '' ? '' : chosen.text;
  list.id = `${select.id}-list`;
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', select.labels[0]?.textContent ?? '');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  select.removeAttribute('id');
  // A hidden list cannot say that it is required.
  input.required = select.required;
  select.required = false;
  select.hidden = true;
  describe(select, input);
  around.append(input, list, status);
  select.before(around);
  return { select, input, list, status, combobox: new Combobox(input, list, { tabInsertsSuggestions: false }) };
}

function describe(select: HTMLSelectElement, input: HTMLInputElement): void {
  const described = select.getAttribute('aria-describedby');
  if (described === null) input.removeAttribute('aria-describedby');
  else input.setAttribute('aria-describedby', described);
  // Said also where nothing is wrong: to a browser, a field that is required is wrong before anybody came to it.
  input.setAttribute('aria-invalid', select.getAttribute('aria-invalid') ?? 'false');
}

/** Shows what holds every word that was typed; of what was searched, the first is ready to be taken with Enter. */
function open({ select, input, list, status, combobox }: Field, isTyped = false): void {
  const chosen = select.selectedOptions[0];
  const isChosen = chosen !== undefined && chosen.value !== '' && same(input.value, chosen.text);
  const wanted = isChosen && !isTyped ? [] : words(input.value);
  // Who empties the field chooses the first, empty choice: it need not be listed.
  const fitting = [...select.options].filter((option) => {
    if (isChosen && isTyped) return option === chosen;
    return option.value !== '' && wanted.every((word) => holds(option, word));
  });
  combobox.stop();
  list.replaceChildren(...fitting.map((option) => choice(list.id, option)));
  list.hidden = fitting.length === 0;
  const said = findWords[document.documentElement.lang === 'en' ? 'en' : 'id'];
  status.textContent = fitting.length === 0 ? said.nothing : said.found(fitting.length);
  status.className = fitting.length === 0 ? 'problem' : 'visually-hidden';
  if (fitting.length === 0) return;
  combobox.start();
  if (wanted.length > 0) combobox.navigate(1);
}

/** Where people say it in other words as well, a number is a whole one: 2 is not 12. */
function holds({ text, dataset }: HTMLOptionElement, word: string): boolean {
  const also = dataset['also'];
  if (also === undefined) return text.toLowerCase().includes(word);
  const held = `${text} ${also}`.toLowerCase();
  return /^\d+$/.test(word) ? held.split(/\D+/).includes(word) : held.includes(word);
}

function choice(list: string, option: HTMLOptionElement): HTMLLIElement {
  const one = document.createElement('li');
  one.id = `${list}-${option.index}`;
  one.dataset['place'] = String(option.index);
  one.setAttribute('role', 'option');
  one.textContent = option.text;
  return one;
}

function close({ list, status, combobox }: Field): void {
  combobox.stop();
  list.hidden = true;
  status.textContent = '';
}

/** Who leaves the field with one choice left has made it; with several, the form says that one is to be chosen. */
function leave(field: Field): void {
  const { select, input, list } = field;
  const only = list.children.length === 1 && !list.hidden ? list.firstElementChild : null;
  const left = only instanceof HTMLElement ? select.options[Number(only.dataset['place'])] : undefined;
  close(field);
  if (select.value !== '' || left === undefined || input.value.trim() === '') return;
  input.value = left.text;
  choose(field, left);
}

/** What was typed and is no choice is not sent as nothing, also by a form that checks what it gets itself. */
function holdBack({ input }: Field, event: SubmitEvent): void {
  const isOther = event.submitter instanceof HTMLButtonElement && event.submitter.formNoValidate;
  if (isOther || !input.isConnected || !input.validity.customError) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  input.reportValidity();
}

function choose({ select, input }: Field, option: HTMLOptionElement | undefined): void {
  const value = option?.value ?? '';
  const said = findWords[document.documentElement.lang === 'en' ? 'en' : 'id'];
  input.setCustomValidity(value === '' && input.value.trim() !== '' ? said.choose : '');
  if (select.value === value) return;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

function exact(select: HTMLSelectElement, text: string): HTMLOptionElement | undefined {
  return [...select.options].find((option) => same(option.text, text) && option.value !== '');
}

function same(one: string, other: string): boolean {
  return words(one).join(' ') === words(other).join(' ');
}

function words(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
}
