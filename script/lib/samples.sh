# shellcheck shell=bash
# Made-up mails and passwords to measure with.

# write_mails FOLDER COUNT: every third a threat, a link that lies, and a harmless one
write_mails() {
    local number
    for ((number = 0; number < $2; number++)); do
        write_mail "$number" >"$1/$number.eml"
    done
}

write_mail() {
    printf '%s\r\n' \
        "Received: from relay.shop.example (relay.shop.example [192.0.2.$(($1 % 250))])" \
        "    by mx.post.example with ESMTPS id q$1; Mon, 16 Nov 2026 10:00:00 +0000" \
        "Authentication-Results: mx.post.example; spf=fail smtp.mailfrom=post.example" \
        "Date: Mon, 16 Nov 2026 10:00:00 +0000" \
        "Message-ID: <$1@shop.example>" \
        "From: \"Ada\" <ada@post.example>" \
        "To: ada@post.example"
    case $(($1 % 3)) in
        0) printf '%s\r\n' "Subject: I know your password" "" \
            "I hacked your device and recorded you with your camera." \
            "Pay 1200 USD in bitcoin to 1BoatSLRHtKNngkdXEeobR76b53LETtpyT within 48 hours." ;;
        1) printf '%s\r\n' "Subject: Your mailbox is full" "Content-Type: text/html; charset=utf-8" "" \
            "<p>Sign in at <a href=\"https://$1.login.test/a\">https://post.example</a> today.</p>" ;;
        2) printf '%s\r\n' "Subject: Lunch on Friday" "" "Shall we meet at noon? Number $1." ;;
    esac
}

write_passwords() {
    awk -v count="$1" 'BEGIN {
        split("correct Horse battery staple winter Summer p4ssword qwerty tr0ub4dor Kettle", word, " ")
        for (i = 0; i < count; i++)
            printf "%s%s%d%s\n", word[i % 10 + 1], word[int(i / 10) % 10 + 1], i * 7919 % 100003, substr("!?#-", i % 4 + 1, 1)
    }'
}
