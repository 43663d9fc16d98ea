import { parseArgs } from 'node:util';

export interface GatewayBenchOptions {
  people: number;
  rounds: number;
  concurrency: number;
  /** How long each gateway is loaded with each query in a round. */
  seconds: number;
}

/** The whole run is ended after so long, whatever it is doing. */
export const RUN_SECONDS = 240;
/** Of these, the measuring: 3 queries × 2 gateways × rounds × seconds. The rest is for seeding and warming up. */
const MEASURED_SECONDS = 150;

/** Reads `--people 20000 --rounds 5 --concurrency 8 --seconds 3`. @throws an Error that says what was expected */
export function readOptions(args: string[]): GatewayBenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      people: { type: 'string', default: '20000' },
      rounds: { type: 'string', default: '5' },
      concurrency: { type: 'string', default: '8' },
      seconds: { type: 'string', default: '3' },
    },
    allowPositionals: false,
  });
  const options = {
    people: whole('--people', values.people, 1_000, 200_000),
    rounds: whole('--rounds', values.rounds, 5, 25),
    concurrency: whole('--concurrency', values.concurrency, 1, 64),
    seconds: whole('--seconds', values.seconds, 1, 5),
  };
  const measured = 6 * options.rounds * options.seconds;
  if (measured > MEASURED_SECONDS) {
    throw new Error(
      `--rounds ${options.rounds} --seconds ${options.seconds}: 6 × rounds × seconds is ${measured} s; expected at most ${MEASURED_SECONDS}.`,
    );
  }
  return options;
}

function whole(option: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new Error(`${option} ${text}: expected a whole number from ${least} to ${most}.`);
}
