// A text in which addresses become links with the name of their site: nobody reads a raw address.

const ADDRESS = /(https?:\/\/\S+?)(?=[,;.)]*(?:\s|$))/;

export function LinkedText({ text }: { readonly text: string }) {
  return text.split(ADDRESS).map((part, place) =>
    place % 2 === 0 ? (
      part
    ) : (
      <a key={part} href={part} rel="noreferrer">
        {new URL(part).hostname.replace(/^www\./, '')}
      </a>
    ),
  );
}
