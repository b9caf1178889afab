#!/usr/bin/env bash
# What must hold for this package: its tests, and a cluster of processes that answers as one machine
# does, with both executors and after one of them has been ended in the middle.
set -euo pipefail
cd "$(dirname "$0")"

cargo fmt --check
# One profile for both: an engine is built once. On two cores this takes a quarter of an hour, optimised most of an
# hour, and the answers are the same.
export CARGO_INCREMENTAL=0
cargo test --quiet
cargo build --quiet

export ISNAD_SQL=${CARGO_TARGET_DIR:-$PWD/target}/debug/isnad-sql
work=$(mktemp -d)
export ISNAD_CLUSTER=$work/cluster
trap './cluster.sh stop; rm -rf "$work"' EXIT

rows() { grep '^|' "$1" || true; }
"$ISNAD_SQL" sample "$work/articles" --articles 60000 --files 16
"$ISNAD_SQL" query "$work/articles" --ready most-quoted --rows 1000 >"$work/alone"
./cluster.sh start
./cluster.sh run "$work/articles" --ready most-quoted --rows 1000 --no-count >"$work/two"
[ "$(rows "$work/alone" | wc -l)" -gt 100 ] || { echo "ci.sh: one machine answers too little" >&2; exit 1; }
cmp <(rows "$work/alone") <(rows "$work/two") || { echo "ci.sh: the cluster answers otherwise" >&2; exit 1; }
./cluster.sh run "$work/articles" --ready most-quoted --rows 1000 --no-count >"$work/killed" &
query=$!
sleep 0.4
kill -9 "$(cat "$ISNAD_CLUSTER/executor-1.pid")"
wait "$query" || { echo "ci.sh: the job is lost with an executor" >&2; exit 1; }
cmp <(rows "$work/alone") <(rows "$work/killed") || { echo "ci.sh: the answer is wrong after a kill" >&2; exit 1; }
echo "isnad-datafusion: all good"
