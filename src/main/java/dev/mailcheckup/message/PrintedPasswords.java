package dev.mailcheckup.message;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What in the text of a mail may be the password of a file in it, likeliest first: what follows a
 * word for password in one of many languages, then words that look like one. At most {@value
 * #MOST}.
 */
public final class PrintedPasswords {

    static final int MOST = 24;

    /** How far after the word the password may stand. */
    private static final int NEAR = 90;

    private static final int TOKENS_NEAR = 8;
    private static final int LONGEST = 40;
    private static final int TEXT = 20_000;

    /** In lower case; part of a word is enough, as in "Passwort" or "wachtwoorden". */
    private static final List<String> WORDS =
            List.of(
                    ("password;passwort;passwd;passcode;passphrase;pass code;pwd;pin code;"
                                    + "pincode;pin:;access code;unlock code;code d'acc;senha;palavra-passe;"
                                    + "palavra passe;chave de acesso;codigo de acesso;código de acesso;"
                                    + "contraseña;contrasena;clave;mot de passe;kennwort;zugangscode;wachtwoord;"
                                    + "lösenord;losenord;adgangskode;passord;salasana;parola;chiave;hasło;haslo;"
                                    + "heslo;jelszó;jelszo;lozinka;geslo;пароль;парола;şifre;sifre;parolă;"
                                    + "κωδικός;סיסמ;كلمة المرور;كلمة السر;รหัสผ่าน;mật khẩu;kata sandi;密码;密碼;口令;"
                                    + "解压码;提取码;パスワード;暗証番号;비밀번호;암호;पासवर्ड")
                            .split(";"));

    /** Small words between the word and the password. */
    private static final Set<String> FILLERS =
            Set.of(
                    ("is the for to of your this file document pdf zip open do da de del el la "
                                    + "le du para es est ist und das der die den no na o e é abrir arquivo "
                                    + "archivo anexo documento fichier datei lautet and attached attachment use "
                                    + "from acesso usar pour ouvrir с для от архива файла")
                            .split(" "));

    private PrintedPasswords() {}

    public static List<String> of(Message message) {
        String body = message.visibleText();
        String text = body.substring(0, Math.min(body.length(), TEXT)) + "\n" + message.subject();
        return in(text);
    }

    static List<String> in(String text) {
        // One letter stays one letter, so that places in both are the same.
        String lower = lower(text);
        Set<String> found = new LinkedHashSet<>();
        Set<String> later = new LinkedHashSet<>();
        for (String word : WORDS) {
            int at = lower.indexOf(word);
            for (int times = 0; at >= 0 && times < 4; times++) {
                after(text, lower, at + word.length(), found, later);
                at = lower.indexOf(word, at + word.length());
            }
        }
        found.addAll(later);
        if (found.size() < MOST) {
            lookAlikes(text, found);
        }
        return found.stream().limit(MOST).toList();
    }

    private static void after(
            String text, String lower, int from, Set<String> found, Set<String> later) {
        int start = from;
        while (start < text.length() && isLetter(lower.charAt(start))) {
            start++;
        }
        String near = text.substring(start, Math.min(text.length(), start + NEAR));
        List<String> plain =
                tokens(near)
                        .map(PrintedPasswords::stripped)
                        .filter(token -> !token.isEmpty() && token.length() <= LONGEST)
                        .limit(TOKENS_NEAR)
                        .toList();
        int colon = colon(near);
        if (colon >= 0) {
            tokens(near.substring(colon + 1))
                    .limit(1)
                    .map(PrintedPasswords::stripped)
                    .filter(token -> !token.isEmpty() && token.length() <= LONGEST)
                    .forEach(found::add);
        }
        plain.stream().filter(PrintedPasswords::hasDigit).forEach(found::add);
        plain.stream()
                .filter(token -> !FILLERS.contains(token.toLowerCase(Locale.ROOT)))
                .limit(2)
                .forEach(later::add);
        // A stop or a bracket at its end may belong to it.
        tokens(near).limit(TOKENS_NEAR).filter(PrintedPasswords::hasDigit).forEach(later::add);
    }

    private static int colon(String text) {
        for (int i = 0; i < text.length() && text.charAt(i) != '.'; i++) {
            if (isColon(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isColon(char c) {
        return c == ':' || c == '：' || c == '=' || c == '→';
    }

    /** Numbers and words with digits in them, as passwords are. */
    private static void lookAlikes(String text, Set<String> found) {
        for (String token : tokens(text).toList()) {
            String plain = stripped(token);
            boolean fitting = plain.length() >= 3 && plain.length() <= 16;
            if (found.size() >= MOST) {
                return;
            }
            if (fitting && hasDigit(plain) && plain.chars().allMatch(c -> isWord((char) c))) {
                found.add(plain);
            }
        }
    }

    private static Stream<String> tokens(String text) {
        return Arrays.stream(spaced(text).split(" ", -1)).filter(token -> !token.isEmpty());
    }

    private static String spaced(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean apart = Character.isWhitespace(c) || c == '\u00a0' || c == '\u3000';
            // Chinese and Japanese write a password right behind the words before it.
            boolean turns = i > 0 && isIdeographic(c) != isIdeographic(text.charAt(i - 1));
            out.append(turns ? " " : "").append(apart || isColon(c) ? ' ' : c);
        }
        return out.toString();
    }

    private static boolean isIdeographic(char c) {
        return c >= '\u2e80' && c <= '\ud7a3';
    }

    /** Without the quotes, brackets and stops around it. */
    private static String stripped(String token) {
        int from = 0;
        int to = token.length();
        while (from < to
                && !isWord(token.charAt(from))
                && "@#$%&+".indexOf(token.charAt(from)) < 0) {
            from++;
        }
        while (to > from
                && !isWord(token.charAt(to - 1))
                && "@#$%&+!*".indexOf(token.charAt(to - 1)) < 0) {
            to--;
        }
        return token.substring(from, to);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'à' && c <= 'ÿ' || c == '(' || c == ')';
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    private static String lower(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(Character.toLowerCase(text.charAt(i)));
        }
        return out.toString();
    }
}
