#!/bin/bash
# Takes each secret from the file that NAME_FILE names, so that none is in the compose file or in a command line.
set -euo pipefail
while IFS='=' read -r -d '' name value; do
  if [[ "$name" == *_FILE && -r "$value" ]]; then
    export "${name%_FILE}=$(<"$value")"
  fi
done < <(env -0)
exec java -XX:+UseSerialGC "-Xmx${HEAP:-160m}" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
  -jar /app/program/quarkus-run.jar
