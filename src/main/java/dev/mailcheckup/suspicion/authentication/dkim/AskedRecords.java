package dev.mailcheckup.suspicion.authentication.dkim;

import java.util.HashMap;
import java.util.Map;

/**
 * What one mail may make us ask: every name once, at most {@link #MOST} names, and nothing more
 * once {@link #MOST_UNANSWERED} questions got no answer.
 */
public final class AskedRecords implements TextRecords {

    static final int MOST = 40;
    static final int MOST_UNANSWERED = 2;

    private static final int LONGEST_NAME = 253;
    private static final Answer FAILED = new Answer.Failed();

    private final TextRecords records;
    private final Map<String, Answer> answers = new HashMap<>();

    public AskedRecords(TextRecords records) {
        this.records = records;
    }

    @Override
    public Answer at(String name) {
        Answer known = answers.get(name);
        if (known != null) {
            return known;
        }
        long unanswered = answers.values().stream().filter(FAILED::equals).count();
        if (answers.size() >= MOST || unanswered >= MOST_UNANSWERED) {
            return FAILED;
        }
        Answer answer = name.length() > LONGEST_NAME ? new Answer.NoSuchName() : records.at(name);
        answers.put(name, answer);
        return answer;
    }
}
