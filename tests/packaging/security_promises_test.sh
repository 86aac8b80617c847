#!/bin/sh
# What SECURITY.md promises names the tests that would fail, and CTest knows them all.
#   security_promises_test.sh SOURCE_FOLDER BUILD_FOLDER
set -eu
promises="$1/SECURITY.md"
build=$2

failed=0
complain() {
    echo "SECURITY.md: $*" >&2
    failed=1
}

# The rows of the table below its head.
rows=$(sed -n '/^| --- |/,/^$/p' "$promises" | sed '1d;/^$/d')
known=$(find "$build" -name CTestTestfile.cmake -exec sed -n 's/^add_test(\[*=*\[*\([A-Za-z0-9_]*\).*/\1/p' {} +)
[ -n "$rows" ] || complain "no table of promises was found"
[ -n "$known" ] || complain "no tests were found in $build"

while IFS= read -r row; do
    promise=$(printf '%s\n' "$row" | cut -d '|' -f 2)
    tests=$(printf '%s\n' "$row" | cut -d '|' -f 3 | grep --only-matching '`[^`]*`' | tr -d '`' || true)
    [ -n "$tests" ] || complain "no test is named for:$promise"
    for test in $tests; do
        printf '%s\n' "$known" | grep --quiet --line-regexp --fixed-strings "$test" || complain "there is no test $test"
    done
done <<EOF
$rows
EOF

exit "$failed"
