#!/usr/bin/env bash
# One certificate authority and one certificate per node into config/certs, unless they are there already.
set -euo pipefail
cd /usr/share/elasticsearch
certs=config/certs
[ -f "$certs/ca/ca.crt" ] && exit 0

bin/elasticsearch-certutil ca --silent --pem --out /tmp/ca.zip
unzip -q /tmp/ca.zip -d "$certs"
{
  echo "instances:"
  for node in es1 es2 es3; do
    echo "  - { name: $node, dns: [$node, localhost], ip: [127.0.0.1] }"
  done
} >/tmp/instances.yml
bin/elasticsearch-certutil cert --silent --pem --in /tmp/instances.yml --out /tmp/nodes.zip \
  --ca-cert "$certs/ca/ca.crt" --ca-key "$certs/ca/ca.key"
unzip -q /tmp/nodes.zip -d "$certs"

chown -R 1000:0 "$certs"
find "$certs" -type d -exec chmod 755 {} +
find "$certs" -name '*.crt' -exec chmod 644 {} +
find "$certs" -name '*.key' -exec chmod 640 {} +
chmod 600 "$certs/ca/ca.key"
