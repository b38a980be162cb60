package dev.mailcheckup.organisation;

import dev.mailcheckup.words.Words;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an organisation asks, in one language. Lists are empty where it asks nothing. */
public record OrganisationWords(Organisation organisation, Words words) {

    /** For headings: who asks. */
    public String asks() {
        return words.get("organisation.asks", name());
    }

    public String name() {
        return organisation.name().in(words.language());
    }

    /** All that it asks, for the plan: one line a subject, then its own advice. */
    public List<String> all() {
        return Stream.of(
                        reportOnly().stream(),
                        joined("organisation.about-password", password()),
                        joined("organisation.about-signature", signature()),
                        advice().stream())
                .flatMap(lines -> lines)
                .toList();
    }

    private Stream<String> joined(String key, List<String> sentences) {
        return sentences.isEmpty()
                ? Stream.empty()
                : Stream.of(words.get(key, words.punctuation().sentences(sentences)));
    }

    public Optional<String> reportOnly() {
        return organisation.reportTo().map(to -> words.get("organisation.report-only", to));
    }

    /** Where to send a mail that looks wrong, for a place where others are told too. */
    public Optional<String> report() {
        return organisation.reportTo().map(to -> words.get("organisation.report", name(), to));
    }

    /** One line for each rule. */
    public List<String> password() {
        return organisation
                .password()
                .map(policy ->
                        Stream.of(
                                        passwordLength(policy).stream(),
                                        passwordKinds(policy).stream(),
                                        policy.each().stream().map(this::has),
                                        passwordChange(policy).stream())
                                .flatMap(lines -> lines)
                                .toList())
                .orElse(List.of());
    }

    public Optional<String> passwordLength(PasswordPolicy policy) {
        return policy.length().map(length -> words.get("organisation.password.length", length));
    }

    public Optional<String> passwordKinds(PasswordPolicy policy) {
        return policy.kinds() == 0
                ? Optional.empty()
                : Optional.of(words.get("organisation.password.kinds", policy.kinds()));
    }

    public String has(CharacterClass kind) {
        return words.get("organisation.password." + kind.code());
    }

    public Optional<String> passwordChange(PasswordPolicy policy) {
        return policy.change().map(this::change);
    }

    private String change(Period every) {
        if (every.isZero()) {
            return words.get("organisation.password.change.never");
        }
        return every.getDays() > 0
                ? words.get("organisation.password.change.days", every.getDays())
                : words.get("organisation.password.change.months", every.toTotalMonths());
    }

    /** What is in a signature, what must be, and how long it may be. */
    public List<String> signature() {
        return organisation.signature().map(this::signature).orElse(List.of());
    }

    public List<String> signature(SignaturePolicy policy) {
        List<SignatureField> required =
                policy.order().stream().filter(policy.required()::contains).toList();
        List<String> lines = new ArrayList<>();
        lines.add(words.get("organisation.signature.order", fields(policy.order())));
        if (!required.isEmpty()) {
            lines.add(words.get("organisation.signature.required", fields(required)));
        }
        lines.add(words.get("organisation.signature.lines", policy.lines()));
        return List.copyOf(lines);
    }

    /** What must not be in a signature, as one line. */
    public String leaveOut(SignaturePolicy policy) {
        Stream<String> kinds =
                Arrays.stream(Unwanted.values())
                        .filter(policy.leaveOut()::contains)
                        .map(what -> words.get("signature.unwanted." + what.code()));
        Stream<String> quoted =
                policy.words().stream().map(word -> words.get("signature.quoted", word));
        return words.get("organisation.signature.leave-out", listed(Stream.concat(kinds, quoted)));
    }

    /** The names of lines, for a sentence. */
    public String fields(List<SignatureField> fields) {
        return listed(fields.stream().map(field -> words.get("signature.field." + field.code())));
    }

    private String listed(Stream<String> items) {
        return words.punctuation().list(items.toList());
    }

    /** Who helps and how to reach them, the name first. */
    public List<String> helpDesk() {
        return organisation
                .helpDesk()
                .map(desk ->
                        Stream.of(
                                        desk.name()
                                                .map(name -> name.in(words.language()))
                                                .or(() ->
                                                        Optional.of(
                                                                words.get(
                                                                        "organisation.help-desk"))),
                                        desk.phone(),
                                        desk.mail(),
                                        desk.page(),
                                        desk.hours().map(hours -> hours.in(words.language())))
                                .flatMap(Optional::stream)
                                .toList())
                .orElse(List.of());
    }

    public List<String> advice() {
        return organisation.advice().stream().map(line -> line.in(words.language())).toList();
    }
}
