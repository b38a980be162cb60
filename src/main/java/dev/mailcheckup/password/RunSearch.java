package dev.mailcheckup.password;

import com.nulabinc.zxcvbn.matchers.Match;
import com.nulabinc.zxcvbn.matchers.MatchFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds runs with a steady step: "abcd", "9753". The rules are those of zxcvbn4j's sequence
 * matcher, without its patterns.
 */
final class RunSearch {

    private static final int LARGEST_STEP = 5;

    private RunSearch() {}

    static List<Match> search(String password) {
        List<Match> matches = new ArrayList<>();
        int start = 0;
        int step = 0;
        for (int i = 1; i < password.length(); i++) {
            int here = password.codePointAt(i) - password.codePointAt(i - 1);
            if (i > 1 && here != step) {
                add(password, start, i - 1, step, matches);
                start = i - 1;
            }
            step = here;
        }
        if (password.length() > 1) {
            add(password, start, password.length() - 1, step, matches);
        }
        return matches;
    }

    private static void add(String password, int start, int last, int step, List<Match> matches) {
        boolean longEnough = last - start > 1 || Math.abs(step) == 1;
        if (longEnough && Math.abs(step) <= LARGEST_STEP) {
            String token = password.substring(start, last + 1);
            boolean digits = allDigits(token);
            matches.add(
                    MatchFactory.createSequenceMatch(
                            start,
                            last,
                            token,
                            digits ? "digits" : "unicode",
                            digits ? 10 : 26,
                            step > 0));
        }
    }

    private static boolean allDigits(String token) {
        for (int i = 0; i < token.length(); i++) {
            if (token.charAt(i) < '0' || token.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
