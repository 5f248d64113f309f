import type { OrderProblem } from '../../domain/plan/order-problem.ts';
import { orderStops } from '../../domain/plan/order-stops.ts';

/** Puts stops in order beside the page, in a worker; where there is none, in the page itself. */
export const orderAside = (problem: OrderProblem): Promise<readonly number[] | null> =>
  new Promise((resolve) => {
    const here = (): void => {
      resolve(orderStops(problem));
    };
    try {
      const worker = new Worker(new URL('./order-worker.ts', import.meta.url), { type: 'module' });
      worker.addEventListener('message', ({ data }: MessageEvent<readonly number[] | null>) => {
        worker.terminate();
        resolve(data);
      });
      worker.addEventListener('error', () => {
        worker.terminate();
        here();
      });
      worker.postMessage(problem);
    } catch {
      here();
    }
  });
