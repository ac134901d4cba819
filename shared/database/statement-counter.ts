import { AbstractLogger } from 'typeorm';

/** Counts statements instead of logging them, because they contain personal data. Not counted: transaction control, and those that start with `also`. */
export class StatementCounter extends AbstractLogger {
  count = 0;
  constructor(private readonly also: readonly string[]) {
    super();
  }
  override logQuery(query: string): void {
    if (
      !/^(BEGIN|COMMIT|ROLLBACK|START|PRAGMA|SET)\b/i.test(query) &&
      !this.also.some((begin) => query.startsWith(begin))
    )
      this.count += 1;
  }
  override logQueryError(): void {}
  override logQuerySlow(): void {}
  override logSchemaBuild(): void {}
  override logMigration(): void {}
  override log(): void {}
  protected override writeLog(): void {}
}
