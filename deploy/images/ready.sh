#!/bin/bash
# Whether the program can take commands.
exec 3<>/dev/tcp/127.0.0.1/8080
printf 'GET /q/health/ready HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
read -r status <&3
[[ "$status" == *" 200 "* ]]
