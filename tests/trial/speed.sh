#!/bin/sh
# Measures the whole program as its user feels it, beside the floor of its stack, and compares with what is to be reached.
#
# VERKSTAD names the binary, PERF the folder with the floor (its setup.sh fills it), PTYBENCH the measuring script:
#   PTYBENCH=.../ptybench.py PERF=... tests/trial/speed.sh [--only floor,table ...]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
export VERKSTAD="${VERKSTAD:-$root/target/release/verkstad}" PERF SPEED="${SPEED:-$(mktemp -d)}"
# The same sessions every time, also after ratings have been made in them.
rm -f "$SPEED"/*.ron "$SPEED"/*.ron.*
for copy in example rating ballot; do cp "$root/assets/example/example.ron" "$SPEED/$copy.ron"; done
(cd "$root" && VERKSTAD_WRITE="$SPEED" cargo bench --quiet --bench store)
cp "$SPEED/1000x300x5.ron" "$SPEED/big-rating.ron"
rm -f "$SPEED"/*.lock
exec python3 "$PTYBENCH" --suite "$here/speed.json" --steady --budget 900 "$@" \
    --check 'table.start.frame_ms.p50/floor.start.frame_ms.p50<=2.5' \
    --check 'big.start.frame_ms.p50<=25' \
    --check 'table.keys.frame_ms.p50/floor.keys.frame_ms.p50<=2' \
    --check 'rating.keys.frame_ms.p50/floor.keys.frame_ms.p50<=3' \
    --check 'ballot.keys.frame_ms.p50/floor.keys.frame_ms.p50<=3' \
    --check 'big.keys.frame_ms.p50/small.keys.frame_ms.p50<=1.5' \
    --check 'table.keys.bytes.p50<=300' --check 'rating.keys.bytes.p50<=800' --check 'table.start.bytes.p50<=32000' \
    --check 'table.burst.ms<=5' --check 'table.exit.quit.ms.p50<=20' \
    --check 'table.idle.wakeups_per_s<=0' --check 'table.rss.peak_kib<=8192' --check 'big.rss.peak_kib<=24576'
