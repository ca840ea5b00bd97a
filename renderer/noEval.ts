import { config } from 'zod';

/** Imported before any schema is made: zod would try to compile them with `new Function`, which the CSP refuses and reports. */
config({ jitless: true });
