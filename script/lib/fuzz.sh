# shellcheck shell=bash
# Throws made-up inputs at each reader of mails. Needs compiled tests.

FUZZ=$ROOT/target/fuzz
FUZZ_SEEDS=$ROOT/src/test/resources/fuzz
# An input of this size is read in milliseconds; larger ones only slow the search down.
FUZZ_LONGEST_INPUT=8192
# Small for what the inputs are, with what the fuzzer itself takes.
FUZZ_HEAP=768m

# How many are fuzzed at once.
FUZZ_PARALLEL=${FUZZ_PARALLEL:-$(nproc)}

fuzz_targets() { (cd "$FUZZ_SEEDS" && printf '%s\n' *); }

fuzz_class_path() {
    maven --quiet dependency:build-classpath -Dmdep.includeScope=test "-Dmdep.outputFile=$FUZZ/class-path" >&2
    printf '%s' "$ROOT/target/test-classes:$ROOT/target/classes:$(<"$FUZZ/class-path")"
}

# seconds target: the same inputs each time for the same seeds, as far as they come in that time. Only our own
# classes are instrumented: the fuzzer's hooks in those of libraries cost time and find nothing here.
fuzz_one() {
    local name=${2//-/_} found=$FUZZ/$2
    mkdir -p "$found/inputs"
    (cd "$found" && exec "$JAVA_HOME/bin/java" "-Xmx$FUZZ_HEAP" -Xss2m -Djava.awt.headless=true \
        -Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog \
        -XX:+EnableDynamicAgentLoading --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
        "-Dfuzz.target=${name^^}" -cp "$FUZZ_CLASS_PATH" com.code_intelligence.jazzer.Jazzer \
        --target_class=dev.mailcheckup.fuzz.Fuzzing '--instrumentation_includes=dev.mailcheckup.**' \
        '--custom_hook_excludes=**' \
        "-max_total_time=$1" "-max_len=$FUZZ_LONGEST_INPUT" -timeout=30 -rss_limit_mb=0 -seed=1 \
        -print_final_stats=1 inputs "$FUZZ_SEEDS/$2") >"$found/log" 2>&1 || touch "$found/broken"
}

fuzz_row() { printf '%-24s %10s %10s %10s  %s\n' "$@"; }

# seconds target...: a table, and failure where a target broke
fuzz() {
    local seconds=$1 target log result=0
    shift
    rm -rf "$FUZZ"
    mkdir -p "$FUZZ"
    FUZZ_CLASS_PATH=$(fuzz_class_path)
    export -f fuzz_one
    export FUZZ FUZZ_SEEDS FUZZ_LONGEST_INPUT FUZZ_HEAP FUZZ_CLASS_PATH JAVA_HOME
    printf '%s\n' "$@" | xargs -P "$FUZZ_PARALLEL" -I{} bash -c "fuzz_one $seconds {}"
    echo
    fuzz_row target runs coverage new result
    for target in "$@"; do
        log=$FUZZ/$target/log
        fuzz_row "$target" \
            "$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")" \
            "$(grep -oE 'cov: [0-9]+' "$log" | tail -n 1 | tr -dc 0-9)" \
            "$(sed -n 's/^stat::new_units_added: *//p' "$log")" \
            "$([[ -e $FUZZ/$target/broken ]] && echo BROKEN || echo fine)"
    done
    for target in "$@"; do
        [[ -e $FUZZ/$target/broken ]] || continue
        result=1
        echo
        echo "$target broke. See target/fuzz/$target/log; keep the input that it names in src/test/resources/fuzz/$target:"
        grep -m 1 -A 8 -E '^== |Exception|Error' "$FUZZ/$target/log" || tail -n 8 "$FUZZ/$target/log"
    done
    return "$result"
}
