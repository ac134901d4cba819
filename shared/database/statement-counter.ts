import { AbstractLogger } from 'typeorm';

/** What no request adds to: transaction control, locks and leases. */
const notCounted =
  /^(BEGIN|COMMIT|ROLLBACK|START|PRAGMA|SET)\b|^UPDATE write_lock\b|[`"]lease[`"]/i;

/** Counts statements instead of logging them, because they contain personal data. */
export class StatementCounter extends AbstractLogger {
  count = 0;
  override logQuery(query: string): void {
    if (!notCounted.test(query)) this.count += 1;
  }
  override logQueryError(): void {}
  override logQuerySlow(): void {}
  override logSchemaBuild(): void {}
  override logMigration(): void {}
  override log(): void {}
  protected override writeLog(): void {}
}
