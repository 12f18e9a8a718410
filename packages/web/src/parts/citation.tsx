// An article as people quote it, with a link to its page where there is one.

type CitationsProps = {
  readonly texts: readonly string[];
  /** Pages of articles by the text of their citation. */
  readonly addresses: { readonly [text: string]: string };
};

export function Citations({ texts, addresses }: CitationsProps) {
  if (texts.length === 0) return null;
  return (
    <span className="cited">
      {texts.map((text, place) => (
        <span key={text}>
          {place === 0 ? '' : '; '}
          <Citation text={text} address={addresses[text]} />
        </span>
      ))}
    </span>
  );
}

type CitationProps = { readonly text: string; readonly address?: string | undefined };

export function Citation({ text, address }: CitationProps) {
  return address === undefined ? <cite>{text}</cite> : <a href={address}>{text}</a>;
}
