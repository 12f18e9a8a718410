// The headers that every answer carries: nothing from elsewhere, nothing inline, nothing kept by third parties.

import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

/** Scripts and styles are no documents: what is written for those would weigh more than a small script does. */
export function secured(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const isPart = /^\/(?:assets|islands)\/[^/]+\.(?:js|css)$/.test(c.req.path) && c.res.ok;
    await (isPart ? forParts : forDocuments)(c, async () => undefined);
  };
}

const forDocuments = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    workerSrc: ["'self'"],
    manifestSrc: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
  },
  // Not 'no-referrer': a browser then posts forms with the origin “null”, which the server must refuse.
  referrerPolicy: 'same-origin',
  xFrameOptions: 'DENY',
  crossOriginOpenerPolicy: 'same-origin',
  permissionsPolicy: { camera: [], microphone: [], geolocation: ['self'] },
});

/** A script may be a thread of its own, so it has a policy too. */
const forParts = secureHeaders({
  contentSecurityPolicy: { defaultSrc: ["'self'"] },
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  referrerPolicy: false,
  strictTransportSecurity: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xFrameOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
});
