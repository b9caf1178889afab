#!/usr/bin/env bash
# A cluster on this machine: a scheduler and two executors, each a process of its own.
#
#   ./cluster.sh start                           starts it and waits until it is ready
#   ./cluster.sh run FILES --ready most-quoted   asks it; the arguments of `isnad-sql query`
#   ./cluster.sh stop                            ends it
#
# ISNAD_CLUSTER    folder for logs, process ids and results   (target/cluster)
# ISNAD_PORT       the scheduler's port; executors take those  (50050)
#                  at 11 and 21 above it, and one more each
# ISNAD_EXECUTORS  how many executors                          (2)
# ISNAD_TASKS      tasks at a time of each of them             (2)
# ISNAD_SQL        the program; built if it is not set
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=${ISNAD_CLUSTER:-$here/target/cluster}
port=${ISNAD_PORT:-50050}
executors=${ISNAD_EXECUTORS:-2}
tasks=${ISNAD_TASKS:-2}

fail() { printf 'cluster.sh: %s\n' "$*" >&2; exit 1; }

program() {
    if [ -z "${ISNAD_SQL:-}" ]; then
        cargo build --quiet --release --manifest-path "$here/Cargo.toml"
        ISNAD_SQL=$here/target/release/isnad-sql
    fi
}

ready() {
    { exec 3<>"/dev/tcp/127.0.0.1/$port"; } 2>/dev/null || return 1
    printf 'GET /readyz HTTP/1.0\r\n\r\n' >&3
    local line
    read -r line <&3 || line=
    exec 3>&-
    case $line in *" 200 "*) return 0 ;; *) return 1 ;; esac
}

# start_one NAME ARGUMENTS: a process with its log and its id in the folder.
start_one() {
    local name=$1
    shift
    "$ISNAD_SQL" "$@" >"$folder/$name.log" 2>&1 </dev/null &
    echo $! >"$folder/$name.pid"
}

start() {
    [ ! -e "$folder/scheduler.pid" ] || fail "started already; stop it first"
    program
    mkdir -p "$folder"
    start_one scheduler scheduler --port "$port" --executors "$executors"
    for ((number = 1; number <= executors; number++)); do
        start_one "executor-$number" executor --port $((port + 1 + 10 * number)) --scheduler-port "$port" \
            --tasks "$tasks" --folder "$folder/executor-$number"
    done
    for ((tries = 0; tries < 300; tries++)); do
        if ready; then
            echo "ready: df://127.0.0.1:$port, $executors executors of $tasks tasks, logs in $folder"
            return
        fi
        for pid in "$folder"/*.pid; do
            kill -0 "$(cat "$pid")" 2>/dev/null || { stop; fail "$(basename "$pid" .pid) ended; see $folder"; }
        done
        sleep 0.1
    done
    stop
    fail "not ready after 30 s; see $folder"
}

stop() {
    # Executors first: they tell the scheduler that they go.
    for pid in "$folder"/executor-*.pid "$folder"/scheduler.pid; do
        [ -e "$pid" ] || continue
        kill "$(cat "$pid")" 2>/dev/null || true
        for ((tries = 0; tries < 100; tries++)); do
            kill -0 "$(cat "$pid")" 2>/dev/null || break
            sleep 0.1
        done
        kill -9 "$(cat "$pid")" 2>/dev/null || true
        rm -f "$pid"
    done
    rm -rf "$folder"/executor-[0-9]*[0-9]/ "$folder"/executor-[0-9]/
}

case ${1:-} in
    start) start ;;
    run)
        shift
        program
        "$ISNAD_SQL" query --scheduler "df://127.0.0.1:$port" "$@"
        ;;
    stop) stop ;;
    *) fail "expected start, run or stop" ;;
esac
