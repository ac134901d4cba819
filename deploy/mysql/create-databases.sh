#!/usr/bin/env bash
# Run once by the image of MySQL, on an empty data folder: a database per service, a user for its migrations and one for the service, who
# may not change tables. That of the gateway gets its rights from the migration (shared/audit/audit-rights.ts): it cannot change or delete
# a line of the record. Nor can the logboek, which reads the gateway's, keeps three tables there and takes row locks in a fourth.
set -euo pipefail

# A file per user, as docker-compose.yml gives them; who has a user for migrations has a database.
secrets=${SECRETS:-/run/secrets}
password_of() { cat "$secrets/$1_database_password"; }
services=()
for file in "$secrets"/*_migrate_database_password; do
  name=${file##*/}
  services+=("${name%_migrate_database_password}")
done

{
  for service in "${services[@]}"; do
    cat <<SQL
CREATE DATABASE \`$service\` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE USER '${service}_migrate'@'%' IDENTIFIED BY '$(password_of "${service}_migrate")';
GRANT ALL PRIVILEGES ON \`$service\`.* TO '${service}_migrate'@'%';
CREATE USER '$service'@'%' IDENTIFIED BY '$(password_of "$service")';
SQL
  done
  echo "GRANT GRANT OPTION ON \`gateway\`.* TO 'gateway_migrate'@'%';"
  for partner in "${services[@]}"; do
    [ "$partner" = gateway ] && continue
    echo "GRANT SELECT, INSERT, UPDATE, DELETE ON \`$partner\`.* TO '$partner'@'%';"
  done
  # Tables that do not exist yet can only be granted together with CREATE.
  cat <<SQL
CREATE USER 'logboek'@'%' IDENTIFIED BY '$(password_of logboek)';
GRANT SELECT ON \`gateway\`.* TO 'logboek'@'%';
GRANT CREATE, INSERT, UPDATE ON \`gateway\`.\`waarneming\` TO 'logboek'@'%';
REVOKE CREATE ON \`gateway\`.\`waarneming\` FROM 'logboek'@'%';
GRANT CREATE, INSERT, UPDATE ON \`gateway\`.\`noodtoegang\` TO 'logboek'@'%';
REVOKE CREATE ON \`gateway\`.\`noodtoegang\` FROM 'logboek'@'%';
GRANT CREATE, INSERT, UPDATE, DELETE ON \`gateway\`.\`idempotency_key\` TO 'logboek'@'%';
REVOKE CREATE ON \`gateway\`.\`idempotency_key\` FROM 'logboek'@'%';
GRANT CREATE, UPDATE ON \`gateway\`.\`write_lock\` TO 'logboek'@'%';
REVOKE CREATE ON \`gateway\`.\`write_lock\` FROM 'logboek'@'%';
SQL
} | MYSQL_PWD=${MYSQL_ROOT_PASSWORD-} mysql --protocol=socket --user=root
