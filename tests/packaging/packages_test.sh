#!/usr/bin/env bash
# What packaging/packages.sh says and runs, with stand-ins for the package manager and the build tools.
set -u
source_dir=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
failures=0

# A folder of programs that is all there is to find, and a log of what they were asked.
setUp() {
    rm -rf "${folder:?}/bin" "$folder/log"
    mkdir "$folder/bin"
    touch "$folder/log"
    for tool in basename bash dirname env readlink; do ln -s "$(command -v "$tool")" "$folder/bin"; done
}

# standIn NAME COMMANDS...: a program that logs its arguments, then does these.
standIn() {
    printf '#!%s\necho "%s $*" >>%q\n%s\n' "$(command -v bash)" "$1" "$folder/log" "${2:-}" >"$folder/bin/$1"
    chmod +x "$folder/bin/$1"
}

# As if beta were installed and alpha not.
standInForDebian() {
    standIn dpkg-query '[[ ${*: -1} == beta ]] && echo -n installed'
    standIn apt-get "${1:-}"
    standIn sudo '"$@"'
}

# Runs commands with the functions loaded; sets status, output and asked.
run() {
    output=$(PATH=$folder/bin bash -c "set -uo pipefail; source '$source_dir/packaging/packages.sh'; $1" 2>&1)
    status=$?
    asked=$(grep --invert-match '^dpkg-query ' "$folder/log")
}

check() {
    local what=$1
    shift
    "$@" && return
    printf 'FAILED: %s\n  status: %s\n  output: %s\n  asked: %s\n' "$what" "$status" "$output" "$asked"
    failures=$((failures + 1))
}

says() { [[ $output == *"$1"* ]]; }
needed='installMissing "alpha: comes first" "beta: comes second"'

setUp
standInForDebian
run "$needed"
check "installs what is missing" [ "$status" -eq 0 ]
check "says what and why" says "alpha                  comes first"
check "leaves out what is there" eval '! says beta'
check "asks for nothing but that" eval '[[ $asked == *"install --no-install-recommends alpha" ]]'

setUp
standInForDebian
run 'installMissing "beta: comes second"'
check "does nothing where all is there" [ "$status$output$asked" = 0 ]

setUp
standInForDebian 'exit 100'
run "$needed; echo went on"
check "stops where the package manager fails" [ "$status" -eq 1 ]
check "says that nothing was installed" says "nothing was installed"
check "doesn't go on without the packages" eval '! says "went on"'

setUp
run "$needed"
check "stops outside Debian" [ "$status" -eq 1 ]
check "says which packages are needed there" says "  alpha: comes first
  beta: comes second"

setUp
for tool in c++ ninja; do standIn "$tool"; done
standIn cmake 'exit 1'
run "cd '$folder'; $needed; buildPreset release; echo went on"
check "stops outside Debian where configuring fails" [ "$status" -eq 1 ]
check "says which packages are needed then" says "  alpha: comes first"

setUp
standInForDebian
run "'$source_dir/packaging/test' --fuzz soon"
check "fuzzes for a number of seconds only" [ "$status" -eq 1 ]
check "says so" says "needs a number of seconds"
check "installs nothing before that" [ -z "$asked" ]

# As if everything were installed and built.
standInForTools() {
    setUp
    for tool in c++ cmake ninja; do standIn "$tool"; done
    for tool in cp mkdir mktemp nproc rm sed; do ln -s "$(command -v "$tool")" "$folder/bin"; done
    standIn ctest "${1:-}"
}

standInForTools 'exit 8'
for mode in -R --twice --threads; do
    run "'$source_dir/packaging/test' $mode codec"
    check "fails where tests fail, with $mode" [ "$status" -eq 8 ]
done
run "'$source_dir/packaging/test' --twice"
check "runs them twice, in random order" eval '[[ $asked == *"--schedule-random --repeat until-fail:2"* ]]'

standInForTools
run "'$source_dir/packaging/test' --memory"
check "fails where Valgrind has nothing to look at" [ "$status" -eq 1 ]
check "says that there is nothing" says "there are no tests of models and codecs"

standInForTools 'echo "  Test #1: alpha_test"; echo "  Test #2: beta_test"'
standIn valgrind '[[ $* == *beta_test* ]]'
run "'$source_dir/packaging/test' --memory"
check "fails where Valgrind finds something" [ "$status" -eq 1 ]
check "says where" says "alpha_test: FAILED"
check "runs the others all the same" eval '[[ $asked == *"beta_test -silent"* ]]'
standIn valgrind
run "'$source_dir/packaging/test' --memory"
check "passes where Valgrind finds nothing" [ "$status" -eq 0 ]

# The first fuzzer loses its shell, and with it its status; the second does nothing.
setUp
for tool in cat grep ln mkdir rm sed tail; do ln -s "$(command -v "$tool")" "$folder/bin"; done
standIn python3 'echo "12 requests: all is well"'
mkdir "$folder/fuzzers"
printf '#!/bin/sh\nkill -KILL $PPID\n' >"$folder/fuzzers/lost_fuzz"
printf '#!/bin/sh\n' >"$folder/fuzzers/idle_fuzz"
chmod +x "$folder/fuzzers/"*_fuzz
run "'$source_dir/tests/fuzz/run.sh' '$folder/fuzzers' /bin/true 1"
check "finds fault with a fuzzer that was lost" [ "$status" -eq 1 ]
check "says which" says "lost "
check "believes no fuzzer that did nothing" eval '[[ $output == *"idle "*" 0 inputs, A FINDING"* ]]'
check "believes one that did something" says "12 inputs, no finding"

exit $((failures > 0))
