// An amount as people read it, its digits aligned and never broken over two lines.

type MoneyProps = { readonly text: string; readonly isBig?: boolean };

export function Money({ text, isBig = false }: MoneyProps) {
  return <span className={isBig ? 'money big' : 'money'}>{text}</span>;
}
