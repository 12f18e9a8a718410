// A port that cannot be had, in words: which variable to set to another one.

const OTHER = { id: 'Pilih porta lain dengan PORT, misalnya: ', en: 'Choose another one with PORT, for example: ' };
const EXAMPLE = 'PORT=3001 npm start';

const troubles: { readonly [code: string]: (port: string) => { readonly id: string; readonly en: string } } = {
  EADDRINUSE: (port) => ({
    id: `Porta ${port} sudah dipakai program lain.`,
    en: `Port ${port} is already in use by another program.`,
  }),
  EACCES: (port) => ({
    id: `Porta ${port} tidak boleh dipakai di komputer ini.`,
    en: `Port ${port} may not be used on this computer.`,
  }),
  ERR_SOCKET_BAD_PORT: (port) => ({
    id: `PORT=${port} bukan nomor porta (0 sampai 65535).`,
    en: `PORT=${port} is no port number (0 to 65535).`,
  }),
};

/** What to say of a failed start, in both languages; undefined where the port is not what it failed of. */
export function portTrouble(error: unknown, port: string): string | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const said = troubles[code]?.(port);
  return said && `${said.id} ${OTHER.id}${EXAMPLE}\n${said.en} ${OTHER.en}${EXAMPLE}\n`;
}
