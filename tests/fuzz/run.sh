#!/usr/bin/env bash
# Runs each fuzz target for so many seconds, and as long random requests to the sandbox, two of them at a time:
#   run.sh FOLDER-OF-TARGETS SANDBOX SECONDS
# Fails on any finding. Its input is kept in FOLDER-OF-TARGETS/findings; once the finding is mended, it belongs into
# corpus/TARGET/regressions. What the inputs grew to is kept there too, in grown/, for the next run.
set -uo pipefail
fuzzers=$(readlink -f "$1") || exit
sandbox=$(readlink -f "$2") || exit
seconds=$3
here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
findings=$fuzzers/findings
logs=$fuzzers/logs
rm -rf "$logs"
mkdir -p "$findings" "$logs"
ASAN_SYMBOLIZER_PATH=$(command -v llvm-symbolizer-19) && export ASAN_SYMBOLIZER_PATH

# Each of these logs what it does, and at last its status.
# shellcheck disable=SC2317  # they are called by the name in a variable
fuzz() {
    local name=$1
    mkdir -p "$fuzzers/grown/$name"
    "$fuzzers/${name}_fuzz" -max_total_time="$seconds" -max_len=4096 -timeout=20 -rss_limit_mb=2048 \
        -dict="$here/words.dict" -artifact_prefix="$findings/$name-" -print_final_stats=1 \
        "$fuzzers/grown/$name" "$here/corpus/$name" >"$logs/$name" 2>&1
    echo $? >"$logs/$name.status"
}

# shellcheck disable=SC2317
askSandbox() {
    python3 -B "$here/sandbox_requests.py" "$sandbox" --seconds "$seconds" >"$logs/sandbox" 2>&1
    echo $? >"$logs/sandbox.status"
}

# What was done, in a line, and of a finding what it is.
report() {
    local name=$1 status executed
    status=$(cat "$logs/$name.status" 2>/dev/null)
    executed=$(sed -n 's/^stat::number_of_executed_units: *//p; s/^\([0-9]*\) requests: .*/\1/p' "$logs/$name" | tail -1)
    if [[ $status == 0 ]] && ((${executed:-0} > 0)); then  # a status may be missing, too
        printf '   %-22s %10s inputs, no finding\n' "$name" "$executed"
        return 0
    fi
    printf '   %-22s %10s inputs, A FINDING; all of it is in %s\n' "$name" "${executed:-0}" "$logs/$name"
    grep --extended-regexp '^Broken promise|ERROR: |SUMMARY: |runtime error|Test unit written|^FAILED|^seed ' "$logs/$name"
    return 1
}

jobs=(askSandbox)
names=(sandbox)
for target in "$fuzzers"/*_fuzz; do
    name=$(basename "$target" _fuzz)
    jobs+=("fuzz $name")
    names+=("$name")
done
((${#names[@]} > 1)) || { echo "There are no fuzz targets in $fuzzers." >&2; exit 1; }

running=0
for job in "${jobs[@]}"; do
    if ((running == 2)); then
        wait -n
        running=1
    fi
    $job &
    running=$((running + 1))
done
wait

failures=0
for name in "${names[@]}"; do
    report "$name" || failures=$((failures + 1))
done
exit $((failures > 0))
