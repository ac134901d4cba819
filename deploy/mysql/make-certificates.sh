#!/usr/bin/env bash
# Usage: make-certificates.sh <host name> <folder for ca.pem> <folder for server.pem and server-key.pem>
# Makes an authority and a server certificate for that name, unless one that is good for another 30 days is there already.
set -euo pipefail
host=$1 ca=$2 server=$3

if openssl x509 -checkend $((30 * 86400)) -noout -in "$server/server.pem" >/dev/null 2>&1; then
  exit 0
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -noenc -days 825 \
  -subj '/CN=reintegratiegraaf database authority' \
  -addext 'basicConstraints=critical,CA:TRUE' -addext 'keyUsage=critical,keyCertSign' \
  -keyout "$work/ca-key.pem" -out "$work/ca.pem" 2>/dev/null
openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -noenc -subj "/CN=$host" \
  -keyout "$work/server-key.pem" -out "$work/server.csr" 2>/dev/null
openssl x509 -req -in "$work/server.csr" -CA "$work/ca.pem" -CAkey "$work/ca-key.pem" -CAcreateserial -days 825 \
  -extfile <(printf 'subjectAltName=DNS:%s\nextendedKeyUsage=serverAuth\n' "$host") -out "$work/server.pem" 2>/dev/null

# The authority's key is not kept: it signs this one certificate. In the image of MySQL 8.4 its user is 999.
owner=()
if [ "$(id -u)" = 0 ]; then
  owner=(-o 999 -g 999)
fi
install -m 644 "$work/ca.pem" "$ca/ca.pem"
install -m 600 "${owner[@]}" "$work/server-key.pem" "$server/server-key.pem"
install -m 644 "${owner[@]}" "$work/server.pem" "$server/server.pem"
