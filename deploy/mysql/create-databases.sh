#!/usr/bin/env bash
# Run once by the image of MySQL, on an empty data folder: a database per service, and a user who sees that database alone.
set -euo pipefail

for service in gateway dji reclassering gemeente akkoord; do
  variable="${service^^}_DATABASE_PASSWORD"
  cat <<SQL
CREATE DATABASE \`$service\` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE USER '$service'@'%' IDENTIFIED BY '${!variable}';
GRANT ALL PRIVILEGES ON \`$service\`.* TO '$service'@'%';
SQL
done | MYSQL_PWD=${MYSQL_ROOT_PASSWORD-} mysql --protocol=socket --user=root
