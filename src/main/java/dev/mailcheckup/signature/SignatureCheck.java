package dev.mailcheckup.signature;

import dev.mailcheckup.organisation.OwnText;
import dev.mailcheckup.organisation.SignatureField;
import dev.mailcheckup.organisation.SignaturePolicy;
import dev.mailcheckup.organisation.Unwanted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares a pasted signature with a rule. What a line is, is told from its form and its words; a
 * line that could be anything is taken for what is still missing, so nothing is claimed lightly.
 */
public final class SignatureCheck {

    /** More than any signature, in characters. */
    public static final int MOST_CHARACTERS = 5_000;

    private static final int MOST_LINES = 100;
    private static final List<SignatureField> BY_WORDS =
            List.of(SignatureField.ROLE, SignatureField.UNIT, SignatureField.ORGANISATION);

    private final SignaturePolicy policy;
    private final PrivateDetails details;
    private final Locale language;

    /**
     * @param provider what comes after the @ sign at work, where that is known
     * @param language of the fixed words to give to the reader; any of their languages will do
     */
    public SignatureCheck(
            SignaturePolicy policy, Optional<String> provider, LocalDate today, Locale language) {
        this.policy = policy;
        this.language = language;
        this.details = new PrivateDetails(policy, provider, today);
    }

    /** What to leave out first, then what is missing, then the form. */
    public List<Remark> of(String pasted) {
        Block block = Block.of(pasted, MOST_CHARACTERS, MOST_LINES);
        List<SeenLine> lines = block.lines().stream().map(SeenLine::of).toList();
        Map<SignatureField, Integer> places = places(lines);
        List<Remark> remarks = new ArrayList<>();
        lines.forEach(line -> addTooMuch(line, remarks));
        addMissing(lines, places, remarks);
        addForm(block, places, remarks);
        return List.copyOf(remarks);
    }

    private void addTooMuch(SeenLine line, List<Remark> remarks) {
        int before = remarks.size();
        for (Unwanted what : Unwanted.values()) {
            if (policy.leaveOut().contains(what) && details.holds(what, line)) {
                remarks.add(new Remark.TooMuch(what, line.text()));
            }
        }
        String lower = line.text().toLowerCase(Locale.ROOT);
        policy.words().stream()
                .filter(word -> Marks.stands(word.toLowerCase(Locale.ROOT), lower))
                .forEach(word -> remarks.add(new Remark.Word(word)));
        if (remarks.size() == before) {
            line.fields().stream()
                    .filter(field -> !policy.order().contains(field) && !BY_WORDS.contains(field))
                    .forEach(field -> remarks.add(new Remark.NotInTheRule(field, line.text())));
        }
    }

    /** The first line of each field. The name comes first, whatever it looks like. */
    private Map<SignatureField, Integer> places(List<SeenLine> lines) {
        Map<SignatureField, Integer> places = new EnumMap<>(SignatureField.class);
        for (int i = 0; i < lines.size(); i++) {
            Set<SignatureField> fields = EnumSet.noneOf(SignatureField.class);
            fields.addAll(fixedIn(lines.get(i).text()));
            if (fields.isEmpty()) {
                fields.addAll(lines.get(i).fields());
                fields.removeAll(policy.fixed().keySet());
            }
            if (i == 0 && BY_WORDS.containsAll(fields)) {
                fields = EnumSet.of(SignatureField.NAME);
            }
            for (SignatureField field : fields) {
                places.putIfAbsent(field, i);
            }
        }
        return places;
    }

    private Set<SignatureField> fixedIn(String line) {
        EnumSet<SignatureField> found = EnumSet.noneOf(SignatureField.class);
        policy.fixed()
                .forEach((field, text) -> {
                    if (holds(line, text)) {
                        found.add(field);
                    }
                });
        return found;
    }

    private static boolean holds(String line, OwnText text) {
        String lower = line.toLowerCase(Locale.ROOT);
        return text.byLanguage().values().stream()
                .anyMatch(words -> lower.contains(words.toLowerCase(Locale.ROOT)));
    }

    /** A line that tells nothing of itself may be any of those that words alone would tell. */
    private void addMissing(
            List<SeenLine> lines, Map<SignatureField, Integer> places, List<Remark> remarks) {
        long unknown = lines.stream().skip(1).filter(this::couldBeAnything).count();
        for (SignatureField field : policy.order()) {
            boolean fixed = policy.fixed().containsKey(field);
            if (!policy.required().contains(field) || seen(field, places)) {
                continue;
            }
            if (BY_WORDS.contains(field) && !fixed && unknown > 0) {
                unknown--;
            } else {
                remarks.add(new Remark.Missing(field, fixed ? fixedText(field) : ""));
            }
        }
    }

    private boolean couldBeAnything(SeenLine line) {
        return line.fields().isEmpty()
                && fixedIn(line.text()).isEmpty()
                && Arrays.stream(Unwanted.values()).noneMatch(what -> details.holds(what, line));
    }

    private boolean seen(SignatureField field, Map<SignatureField, Integer> places) {
        return places.containsKey(field)
                || field == SignatureField.PHONE && places.containsKey(SignatureField.MOBILE);
    }

    private String fixedText(SignatureField field) {
        OwnText text = policy.fixed().get(field);
        return text == null ? "" : text.in(language);
    }

    private void addForm(Block block, Map<SignatureField, Integer> places, List<Remark> remarks) {
        List<Integer> order =
                policy.order().stream().filter(places::containsKey).map(places::get).toList();
        if (!order.equals(order.stream().sorted().toList())) {
            remarks.add(new Remark.OtherOrder());
        }
        if (block.lines().size() > policy.lines()) {
            remarks.add(new Remark.TooLong(block.lines().size(), policy.lines()));
        }
        switch (block.separator()) {
            case NONE -> remarks.add(new Remark.NoSeparator());
            case WITHOUT_SPACE -> remarks.add(new Remark.SeparatorWithoutSpace());
            case GOOD -> {}
        }
        if (block.cut()) {
            remarks.add(new Remark.PartOnly());
        }
    }
}
