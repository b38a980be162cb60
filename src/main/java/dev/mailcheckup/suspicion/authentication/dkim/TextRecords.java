package dev.mailcheckup.suspicion.authentication.dkim;

import java.util.List;

/**
 * Where a domain publishes its keys and policies: TXT records in the DNS (RFC 1035, section
 * 3.3.14).
 */
@FunctionalInterface
public interface TextRecords {

    /**
     * @param name an absolute name without its final dot
     */
    Answer at(String name);

    /** What came of one question. */
    sealed interface Answer {

        /** The records, the strings of each joined (RFC 6376, section 3.6.2.2). */
        record Texts(List<String> texts) implements Answer {
            public Texts {
                texts = List.copyOf(texts);
            }
        }

        /** The name is there and has no such record. */
        record Nothing() implements Answer {}

        record NoSuchName() implements Answer {}

        /** No answer, or a failure; later it may be another. */
        record Failed() implements Answer {}
    }
}
