package dev.mailcheckup.suspicion.authentication;

import dev.mailcheckup.message.Mailbox;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.suspicion.authentication.dkim.SignatureSeen;
import dev.mailcheckup.suspicion.authentication.dkim.TagList;
import dev.mailcheckup.suspicion.author.Organisation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Results against the mail they stand in. Who makes up a pass seldom makes the mail fit it; who
 * tells the truth never contradicts it.
 */
final class Contradiction {

    private Contradiction() {}

    static boolean of(
            AuthenticationResults field, Message message, List<SignatureSeen> signatures) {
        return field.results().stream()
                .filter(MethodResult::passed)
                .anyMatch(each ->
                        switch (each.method()) {
                            case "dkim" ->
                                    !each.signer().isEmpty()
                                            && (lacks(message, each)
                                                    || isWrong(signatures, each.signer()));
                            case "dmarc" -> differs(author(message), each.property("header.from"));
                            case "spf" ->
                                    differs(bounceDomain(message), each.mailFrom())
                                            && each.property("smtp.helo").isEmpty();
                            default -> false;
                        });
    }

    private static boolean lacks(Message message, MethodResult result) {
        return message.all("DKIM-Signature").stream()
                .noneMatch(field ->
                        TagList.of(field.body()).filter(tags -> isMeant(tags, result)).isPresent());
    }

    /** By its domain, its key and the start of the signature itself (RFC 6008), as far as told. */
    private static boolean isMeant(TagList signature, MethodResult result) {
        String selector = result.property("header.s");
        return Organisation.same(signature.dense("d"), result.signer())
                && (selector.isEmpty() || selector.equalsIgnoreCase(signature.dense("s")))
                && lower(signature.dense("b")).startsWith(lower(result.property("header.b")));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** We asked for the key ourselves, and it does not fit. */
    private static boolean isWrong(List<SignatureSeen> signatures, String signer) {
        List<SignatureSeen> own =
                signatures.stream()
                        .filter(each -> Organisation.same(each.domain(), signer))
                        .toList();
        return !own.isEmpty()
                && own.stream().allMatch(each -> each.state() == SignatureSeen.State.WRONG);
    }

    private static boolean differs(Optional<String> one, String other) {
        return !other.isEmpty() && one.filter(each -> !Organisation.same(each, other)).isPresent();
    }

    private static Optional<String> author(Message message) {
        return message.author().map(Mailbox::domain).filter(domain -> !domain.isEmpty());
    }

    static Optional<String> bounceDomain(Message message) {
        return message.mailboxes("Return-Path").stream()
                .findFirst()
                .map(Mailbox::domain)
                .filter(domain -> !domain.isEmpty());
    }
}
