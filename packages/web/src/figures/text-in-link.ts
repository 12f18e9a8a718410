// A text in the fragment of a link: packed small, read by the page alone, never sent to a server.

/** The longest text that is unpacked from a link. */
const LONGEST = 200_000;

/** "t=…" without its hash sign. */
export async function packedText(text: string): Promise<string> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  let letters = '';
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return `t=${btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

/** The text of such a fragment; undefined where it holds none, or more than anyone shares. */
export async function unpackedText(fragment: string): Promise<string | undefined> {
  const letters = /^#?t=([\w-]+)$/.exec(fragment)?.[1];
  if (letters === undefined) return undefined;
  try {
    const bytes = Uint8Array.from(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
      letter.charCodeAt(0),
    );
    const reader = new Blob([bytes])
      .stream()
      .pipeThrough(new DecompressionStream('deflate-raw'))
      .pipeThrough(new TextDecoderStream())
      .getReader();
    let text = '';
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      text += piece.value;
      if (text.length > LONGEST) return undefined;
    }
    return text;
  } catch {
    return undefined;
  }
}
