#!/bin/sh
# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT
#
# check-prism.sh DNC_DESK_CLI
#
# Run by prism.sh. Uploads a list to a validator that is not ours and looks at what the summary says.
set -eu

cli=$1
work=$(mktemp -d)
sandbox=
finish() {
    status=$?
    trap - EXIT INT TERM HUP
    if [ -n "$sandbox" ]; then
        kill "$sandbox" 2>/dev/null || true
        wait "$sandbox" 2>/dev/null || true
    fi
    rm -rf "$work"
    exit "$status"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
trap 'exit 129' HUP

DNC_DESK_TOKEN=contract-token
export DNC_DESK_TOKEN

fail() {
    echo "check-prism.sh: $*" >&2
    exit 1
}

# run NAME EXIT-CODES ENDPOINT COMMAND [ARGUMENT...]: the summary goes to NAME.json; every NAME has its own journal
run() {
    name=$1 codes=$2 endpoint=$3 code=0
    shift 3
    "$cli" "$@" --endpoint "$endpoint" --data-dir "$work/$name" --json >"$work/$name.json" 2>"$work/$name.err" || code=$?
    case " $codes " in
    *" $code "*) ;;
    *)
        cat "$work/$name.json" "$work/$name.err" >&2
        fail "$name: exit code $code, expected one of: $codes"
        ;;
    esac
}

# expect NAME CONDITION: of the summary `s`; that every identifier is accounted for is always asked
expect() {
    node -e '
        const s = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8"));
        const sum = s.confirmed + s.rejected + s.unknown + s.pending + s.invalid + s.duplicate + s.excluded;
        const holds = new Function("s", "return " + process.argv[2])(s);
        if (sum === s.identifiers && holds)
            process.exit(0);
        console.error(JSON.stringify(s));
        process.exit(1);
    ' "$work/$1.json" "$2" || fail "$1: the summary does not say: $2"
}

# status EXPECTED CURL-ARGUMENTS...: asks the validator itself
status() {
    expected=$1
    shift
    got=$(node -e '
        const [url, authorization, body] = process.argv.slice(1);
        const headers = { "Content-Type": "application/json" };
        if (authorization)
            headers.Authorization = authorization;
        fetch(url + "/dnc/communication-opt-outs", { method: "POST", headers, body }).then(async (answer) => {
            const text = await answer.text();
            console.log(answer.status, text ? typeof JSON.parse(text).error : "empty");
        });
    ' "$DNC_PRISM_URL" "$@")
    [ "$got" = "$expected" ] || fail "the validator answers '$got' in place of '$expected' to: $*"
}

one='{"identifiers":[{"identifier":"a@b.example","identifierType":"email"}]}'

# The validator validates: without this, all that follows could pass by mistake.
status '200 empty' 'Bearer t' "$one"
status '401 string' '' "$one"
status '400 string' 'Bearer t' '{"identifiers":[{"identifier":"a@b.example","identifierType":"domain"}]}'
status '400 string' 'Bearer t' '{"identifiers":[{"identifier":"a@b.example"}]}'
status '400 string' 'Bearer t' '{"identifiers":[],"pauseActiveProspects":"yes"}'
status '400 string' 'Bearer t' "$(node -e '
    console.log(JSON.stringify({ identifiers: Array(501).fill({ identifier: "x", identifierType: "email" }) }))')"
status '400 object' 'Bearer t' '{"identifiers":'

# 1,237 identifiers of all six types go in three requests, and each is confirmed.
node -e '
    const types = ["email", "linkedin", "phone", "sms", "whatsapp", "web_chat"];
    const number = (n) => String(n).padStart(4, "0");
    const values = [
        (n) => `person${n}@example.com`,
        (n) => `https://www.linkedin.com/in/person-${n}`,
        (n) => `+4915123${number(n)}00`,
        (n) => `+4915124${number(n)}00`,
        (n) => `+4915125${number(n)}00`,
        (n) => `visitor-${number(n)}`,
    ];
    console.log("identifier,identifierType,name");
    for (let n = 0; n < 1237; ++n)
        console.log(`${values[n % 6](n)},${types[n % 6]},Person ${n}`);
' >"$work/list.csv"
run whole '0' "$DNC_PRISM_URL" upload "$work/list.csv"
expect whole 's.identifiers === 1237 && s.confirmed === 1237 && s.requests === 3'

# The validator serves nothing below /v1 and says so in a form that is not the service: nothing is lost, nothing is claimed.
run elsewhere '4 5' "$DNC_PRISM_URL/v1" upload "$work/list.csv"
expect elsewhere 's.identifiers === 1237 && s.confirmed === 0 && s.rejected === 0'

# A 400 as the validator words it for malformed JSON, an error that is an object: survived, and
# settled by sending again, at once or on resume.
mkfifo "$work/sandbox.url"
"$cli" sandbox --port 0 --token "$DNC_DESK_TOKEN" --fault error-object >"$work/sandbox.url" &
sandbox=$!
exec 3<"$work/sandbox.url"
read -r practice <&3 || fail 'the sandbox does not start'
run object '0 5' "$practice" upload "$work/list.csv"
expect object 's.rejected === 0'
[ "$code" -eq 0 ] || run object '0' "$practice" resume
expect object 's.identifiers === 1237 && s.confirmed === 1237'

echo 'check-prism.sh: every request was accepted by the validator'
