import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'

/** Pages load from their own address alone, stand in nobody's frame and run no script that stands in them. */
export async function secureHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
        'object-src': ["'none'"],
      },
    },
    // Without a referrer a browser hides the origin of its forms too, and sign-ins and retries are held against it.
    referrerPolicy: { policy: 'same-origin' },
    // Served over plain http on a local address; what stands in front decides about https.
    strictTransportSecurity: false,
  })
}
