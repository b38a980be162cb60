package dev.mailcheckup.finding;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Every finding the app can make, one enum a family. {@link #code()} is a stable contract: it names
 * the finding in JSON and in the word bundles, whatever the family.
 */
public sealed interface FindingCode
        permits MailCode,
                SenderCode,
                TextCode,
                LinkCode,
                AttachmentCode,
                ProviderCode,
                CheckCode,
                AddressCode {

    /** All of them, family by family. */
    static List<FindingCode> all() {
        return Stream.<FindingCode[]>of(
                        MailCode.values(),
                        SenderCode.values(),
                        TextCode.values(),
                        LinkCode.values(),
                        AttachmentCode.values(),
                        ProviderCode.values(),
                        CheckCode.values(),
                        AddressCode.values())
                .flatMap(Stream::of)
                .toList();
    }

    /** The finding of this kebab-case name. */
    static FindingCode of(String code) {
        return all().stream()
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no finding " + code));
    }

    /** The name of the constant. */
    String name();

    /** The stable kebab-case name. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
