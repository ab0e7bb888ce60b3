#!/usr/bin/env bash
# Makes the secrets of one installation in deploy/secrets, each in a file of its own. Never overwrites one.
# Keep them apart from the backups of the databases: whoever has both can read everything.
set -euo pipefail
folder="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/secrets"
mkdir -p "$folder"
chmod 711 "$folder"
for name in postgres database_incident database_dispatch database_idva_car database_cases database_analytics database_companion \
  police_kek police_pepper advocacy_kek console_session console_sign_in companion service_secret; do
  if [[ ! -e "$folder/$name" ]]; then
    openssl rand -base64 32 | tr -d '\n' >"$folder/$name"
    # Compose mounts the file as it is, and the programs run as a user without rights on this machine.
    chmod 444 "$folder/$name"
    echo "made $folder/$name"
  fi
done
