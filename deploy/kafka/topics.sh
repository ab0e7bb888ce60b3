#!/bin/bash
# The published topics: six partitions for ever, as a key must keep its partition, and nothing is ever dropped.
set -euo pipefail
for topic in alongside.incidents.v1 alongside.dispatch.v1 alongside.idva-car.v1 alongside.cases.v1 alongside.advocacy.v1; do
  java -Xmx128m -cp '/opt/kafka/libs/*' org.apache.kafka.tools.TopicCommand --bootstrap-server kafka:9092 \
    --create --if-not-exists --topic "$topic" --partitions 6 --config retention.ms=-1
done
