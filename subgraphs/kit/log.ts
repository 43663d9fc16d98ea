/** A logger as fastify and pino have it. Never given personal data, SQL or a message of the database. */
export interface DepartmentLog {
  info(details: object, text: string): void;
  warn(details: object, text: string): void;
  error(details: object, text: string): void;
}
