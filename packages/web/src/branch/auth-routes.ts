// The two addresses below /api/auth: there to the institution's identity provider, and back from it.

import type { Language } from '@jamin/law';
import { Hono } from 'hono';
import { href } from '../addresses.ts';
import type { SignIn } from './sign-in.ts';

/** Where nobody signs in through an institution, these addresses do not exist. */
export function authRoutes(signIn: SignIn | undefined): Hono {
  const routes = new Hono();
  if (signIn?.institution === undefined) return routes;
  routes.get('/api/auth/institution', async (c) => {
    const page = href('signIn', c.req.query('bahasa') === 'en' ? 'en' : 'id');
    return (await signIn.toInstitution(page)) ?? c.redirect(`${page}?gagal=failed`);
  });
  routes.get('/api/auth/callback/institution', async (c) => {
    const { began, page, cookies } = await signIn.fromInstitution(c.req.raw);
    c.header('Cache-Control', 'no-store');
    for (const cookie of cookies) c.header('Set-Cookie', cookie, { append: true });
    if ('refused' in began) return c.redirect(`${pageOf(page)}?gagal=${began.refused}`);
    c.header('Set-Cookie', began.cookie, { append: true });
    return c.redirect(pageOf(page));
  });
  return routes;
}

/** The page that it began on; an answer that nobody began is told of in Indonesian. */
function pageOf(page: string | undefined): string {
  const languages: readonly Language[] = ['id', 'en'];
  return languages.map((language) => href('signIn', language)).find((one) => one === page) ?? href('signIn', 'id');
}
