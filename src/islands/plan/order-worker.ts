import type { OrderProblem } from '../../domain/plan/order-problem.ts';
import { orderStops } from '../../domain/plan/order-stops.ts';

addEventListener('message', ({ data }: MessageEvent<OrderProblem>) => {
  postMessage(orderStops(data));
});
