import { launch } from './app/launch.ts';
import { systemTime } from './time/system-time.ts';

/** The product's entry: the system's clocks, and desk time as it passes. */
launch({ time: systemTime, deskSpeed: 1 });
