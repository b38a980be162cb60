package dev.mailcheckup.password;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Passwords such as people make them, made by rules from a seed. */
final class MadePasswords {

    private static final List<String> WORDS =
            List.of(
                    "password",
                    "summer",
                    "dragon",
                    "monkey",
                    "letmein",
                    "football",
                    "harvey",
                    "jessica",
                    "smith",
                    "wang",
                    "liverpool",
                    "correct",
                    "horse",
                    "battery",
                    "staple",
                    "princess",
                    "sunshine",
                    "qwerty",
                    "computer",
                    "zhang",
                    "orange",
                    "window",
                    "shadow",
                    "master",
                    "garden",
                    "müller",
                    "straße",
                    "你好",
                    "пароль",
                    "İstanbul");
    private static final List<String> TAILS =
            List.of(
                    "1", "12", "123", "!", "2024", "1984", "007", "99", "?", "2026!", "1!",
                    "@home");
    private static final List<String> RUNS =
            List.of(
                    "qwerty",
                    "asdfgh",
                    "zxcvbn",
                    "1qaz2wsx",
                    "789456",
                    "abcdef",
                    "987654",
                    "aaaa",
                    "zzzz",
                    "abcabc",
                    "1212",
                    "13579",
                    "αβγδ",
                    "!@#$%^",
                    ";lkjhg",
                    "\\'pic");
    private static final List<String> DATES =
            List.of(
                    "1.1.91",
                    "01/02/1984",
                    "19840102",
                    "311299",
                    "2024-12-24",
                    "1191",
                    "24_12_2025");
    private static final String SIGNS =
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!@#$%^&*()-_=+[]{}<>|;:'\",./?~ éß漢😀";
    private static final String LOOK_ALIKES = "4@8({[<369 1!|70$5+%2";

    private MadePasswords() {}

    /** {@code count} different passwords, the same ones for the same seed. */
    static List<String> make(int count, long seed) {
        Random random = new Random(seed);
        Set<String> made = new LinkedHashSet<>();
        while (made.size() < count) {
            made.add(one(random));
        }
        return new ArrayList<>(made);
    }

    private static String one(Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> pick(WORDS, random) + pick(TAILS, random);
            case 1 -> capital(pick(WORDS, random)) + pick(TAILS, random) + pick(TAILS, random);
            case 2 -> signs(pick(WORDS, random), random) + random.nextInt(1000);
            case 3 -> pick(RUNS, random) + pick(WORDS, random) + pick(DATES, random);
            case 4 -> new StringBuilder(pick(WORDS, random)).reverse() + pick(TAILS, random);
            case 5 -> pick(WORDS, random) + " " + pick(WORDS, random) + pick(RUNS, random);
            case 6 -> random(SIGNS, 1 + random.nextInt(20), random);
            case 7 -> random(LOOK_ALIKES, 1 + random.nextInt(14), random);
            case 8 -> twice(pick(WORDS, random) + random.nextInt(100));
            default ->
                    pick(DATES, random)
                            + random(SIGNS, random.nextInt(6), random)
                            + pick(RUNS, random);
        };
    }

    private static String twice(String text) {
        return text + text;
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String signs(String word, Random random) {
        StringBuilder changed = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            int at = "abegilostz".indexOf(word.charAt(i));
            if (at >= 0 && random.nextBoolean()) {
                changed.setCharAt(i, "4836110$72".charAt(at));
            }
        }
        return changed.toString();
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static String random(String alphabet, int length, Random random) {
        int[] signs = alphabet.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(signs[random.nextInt(signs.length)]);
        }
        return text.toString();
    }
}
