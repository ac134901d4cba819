import { Router } from 'express';
import { readiness, type ReadinessChecks } from '../http/readiness.js';

/**
 * `GET /health/live`: 200 while the process answers. `GET /health/ready`: 200 when a request could be answered now, else 503 within a
 * second; the body names each check that failed and why, for operators.
 */
export const healthRoutes = (checks: ReadinessChecks): Router =>
  Router()
    .get('/health/live', (_request, response) => {
      response.json({ status: 'ok' });
    })
    .get('/health/ready', async (_request, response) => {
      const ready = await readiness(checks);
      response.status(ready.status === 'ok' ? 200 : 503).json(ready);
    });
