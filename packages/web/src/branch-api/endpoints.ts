// All endpoints of the branch, by the names of their operations.
import { claimEndpoints } from './claims.ts';
import { meEndpoints } from './me.ts';

export const endpoints = { ...meEndpoints, ...claimEndpoints };
