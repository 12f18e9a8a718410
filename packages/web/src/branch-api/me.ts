// Who asks: name, roles, and what was granted in the one in which the request acts.
import { actorOf, OperatingError, roles, rolesOf } from '@jamin/administration';
import { z } from 'zod';
import { changePassword } from '../branch/change-password.ts';
import { unlessUnknown } from '../branch/credential.ts';
import { alone, open } from './endpoint.ts';
import { done } from './ids.ts';
import { instant, text } from './wire.ts';

const me = z.object({
  /** The roles that are held; whoever has several names one in `Jamin-Role`. */
  roles: z.array(z.enum(roles)),
  acting: z
    .object({
      id: z.string(),
      name: z.string(),
      kind: z.enum(['person', 'machine']),
      role: z.enum(roles),
      everywhere: z.boolean(),
      branches: z.array(z.string()),
      employers: z.array(z.string()),
      memberships: z.array(z.string()),
    })
    .nullable(),
  at: instant,
});

export const meEndpoints = {
  me: open('me', {
    summary: { id: 'Siapa Anda di sini', en: 'Who you are here' },
    answer: me,
    open: async (_, { branch, credential, role, at }) => {
      if (credential === undefined) throw new OperatingError('access/not-signed-in');
      const held = await unlessUnknown(credential, rolesOf(branch.people, credential, at));
      const chosen = role ?? (held.length === 1 ? held[0] : undefined);
      const acting = chosen === undefined ? null : await actorOf(branch.people, credential, { role: chosen, at });
      return { roles: held, acting, at };
    },
  }),
  changePassword: alone('changePassword', {
    summary: { id: 'Tetapkan kata sandi sendiri', en: 'Set a password of your own' },
    action: 'read-public-figures',
    body: z.strictObject({ current: text(128), next: text(128) }),
    answer: done,
    alone: async (database, { body, actor, at }) => {
      await changePassword(database, { person: actor.id, ...body, at });
      return {};
    },
  }),
};
