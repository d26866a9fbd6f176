import type { LoggerService } from '@nestjs/common';
import { pino, type DestinationStream, type Level, type Logger } from 'pino';

import type { LogLevel } from '../config/config.js';
import { describeError, framesOf } from './describe-error.js';

/** Left out even where someone logs them by mistake, on the first and second level. */
const personal = ['password', 'token', 'authorization', 'cookie', 'login', 'documentNumber', 'phone', 'email', 'form'];
const redact = { paths: personal.flatMap((key) => [key, `*.${key}`]), censor: '…' };

/** What Nest tells about itself at start matters only to who looks for a fault in it. */
const ofNest = new Set(['InstanceLoader', 'NestApplication', 'NestFactory', 'RouterExplorer', 'RoutesResolver']);

/** One JSON object a line, without personal data; an `error` in it is told as {@link describeError} does. Nest's own Logger writes here too. */
export class Log implements LoggerService {
  private readonly pino: Logger;

  constructor(level: LogLevel, destination: DestinationStream) {
    this.pino = pino(
      {
        level,
        redact,
        serializers: { error: describeError },
        base: { pid: process.pid },
        timestamp: pino.stdTimeFunctions.isoTime,
        formatters: { level: (label) => ({ level: label }) },
      },
      destination,
    );
  }

  log(message: unknown, ...rest: unknown[]): void {
    this.write(ofNest.has(String(rest.at(-1))) ? 'debug' : 'info', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('trace', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  /** A line of a known shape, without the care that free ones need. */
  line(message: string, fields: object): void {
    this.pino.info(fields, message);
  }

  private write(level: Level, message: unknown, rest: unknown[]): void {
    const context = typeof rest.at(-1) === 'string' ? rest.at(-1) : undefined;
    const details = context === undefined ? rest : rest.slice(0, -1);
    const fields = Object.assign({ context }, ...[message, ...details].map(fieldsOf)) as object;
    this.pino[level](fields, typeof message === 'string' ? message : undefined);
  }
}

/** What a thing given to the log adds to the line; Nest gives stacks as text. */
function fieldsOf(thing: unknown, position: number): object {
  if (thing instanceof Error) return { error: thing };
  if (typeof thing === 'object' && thing !== null) return thing;
  return typeof thing === 'string' && position > 0 ? { frames: framesOf(thing) } : {};
}
