#!/bin/bash
# Runs once, on an empty volume: a database and an owner for each service, who can open no other.
set -e
ask() { psql -v ON_ERROR_STOP=1 -U "${POSTGRES_USER:-postgres}" -d postgres "$@"; }
for name in incident dispatch idva_car cases analytics companion; do
  ask -v name="$name" -v password="$(cat "/run/secrets/database_$name")" <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name";
revoke connect on database :"name" from public;
SQL
done
ask -v password="$(cat /run/secrets/postgres)" <<'SQL'
alter role current_user password :'password';
SQL
