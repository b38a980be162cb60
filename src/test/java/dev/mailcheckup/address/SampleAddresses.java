package dev.mailcheckup.address;

import java.util.List;
import java.util.stream.Stream;

/** Made-up addresses of all the shapes that people have. */
public final class SampleAddresses {

    public static final FormWords WORDS =
            new FormWords(
                    "Mail to {0}, then the at sign, then {1}",
                    "Show the mail address", "Our mail address, as a picture");

    public static final List<MailAddress> ALL =
            Stream.of(
                            "jane@example.org",
                            "j@a.example",
                            "jane.doe@mail.example.org",
                            "jane_doe+shop@example.co.test",
                            "JANE@Example.Org",
                            "info@my-club.example",
                            "0815@numbers.example",
                            "a-long-local-part-with-many-words-and.dots.in.it@and.a.long.domain.with.many.labels.example",
                            "at@dot.example")
                    .map(SampleAddresses::address)
                    .toList();

    private SampleAddresses() {}

    public static MailAddress address(String text) {
        if (MailAddress.read(text) instanceof MailAddress.Read(var address)) {
            return address;
        }
        throw new IllegalArgumentException(text);
    }
}
