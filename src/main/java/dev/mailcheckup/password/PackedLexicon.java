package dev.mailcheckup.password;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Packs zxcvbn4j's own word lists and keyboards into the one text that {@link Lexicon} reads. */
public final class PackedLexicon {

    private static final String ROOT = "/com/nulabinc/zxcvbn/matchers/";
    private static final List<String> WORD_LISTS =
            List.of(
                    "passwords",
                    "english_wikipedia",
                    "us_tv_and_film",
                    "surnames",
                    "female_names",
                    "male_names");
    private static final List<String> KEYBOARDS =
            List.of("qwerty", "dvorak", "jis", "keypad", "mac_keypad");

    private PackedLexicon() {}

    /** About 0.8 million characters, all ASCII. */
    public static String read() {
        StringBuilder packed = new StringBuilder(800_000);
        WORD_LISTS.forEach(name -> append(packed, "dictionaries/", name));
        KEYBOARDS.forEach(name -> append(packed, "keyboards/", name));
        return packed.toString();
    }

    private static void append(StringBuilder packed, String folder, String name) {
        String path = ROOT + folder + name + ".txt";
        try (InputStream stream = PackedLexicon.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("zxcvbn4j has no " + path);
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            packed.append('>').append(name).append('\n').append(text);
            if (!text.endsWith("\n")) {
                packed.append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
