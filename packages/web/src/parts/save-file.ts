// Hands a file that was made on the device to the person.

export function saveFile(content: Uint8Array<ArrayBuffer> | Blob, type: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
