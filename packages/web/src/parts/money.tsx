// An amount as people read it, its digits aligned and never broken over two lines.

type MoneyProps = { readonly text: string; readonly isBig?: boolean };

export function Money({ text, isBig = false }: MoneyProps) {
  if (!isBig) return <span className="money">{text}</span>;
  return <span className={text.length > WIDEST ? 'money big long' : 'money big'}>{text}</span>;
}

/** What is longer than hundreds of millions is smaller on a phone: no digit falls into a second line. */
const WIDEST = 13;
