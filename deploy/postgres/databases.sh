#!/usr/bin/env bash
# One database and one owner for the portal, one for Keycloak; runs once, on an empty data volume.
set -euo pipefail
psql -v ON_ERROR_STOP=1 --username postgres \
  -v app_password="$APP_DB_PASSWORD" -v keycloak_password="$KEYCLOAK_DB_PASSWORD" <<'SQL'
CREATE ROLE huiqitong LOGIN PASSWORD :'app_password';
CREATE DATABASE huiqitong OWNER huiqitong;
CREATE ROLE keycloak LOGIN PASSWORD :'keycloak_password';
CREATE DATABASE keycloak OWNER keycloak;
SQL
