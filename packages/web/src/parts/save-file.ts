// Hands a file that was made on the device to the person.

export function saveFile(content: Uint8Array<ArrayBuffer> | Blob, type: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Draws an SVG on a canvas, at twice its size where it is small, and hands it over as a PNG. */
export async function savePicture(svg: string, name: string): Promise<void> {
  const source = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const picture = new Image();
  picture.src = source;
  await picture.decode();
  const scale = picture.naturalWidth < SMALL ? 2 : 1;
  const canvas = document.createElement('canvas');
  canvas.width = picture.naturalWidth * scale;
  canvas.height = picture.naturalHeight * scale;
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(source);
  const made = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (made === null) throw new Error('no picture');
  saveFile(made, 'image/png', `${name}.png`);
}

const SMALL = 1000;
