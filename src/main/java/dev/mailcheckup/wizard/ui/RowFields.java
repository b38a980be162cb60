package dev.mailcheckup.wizard.ui;

import dev.mailcheckup.wizard.Answers;
import dev.mailcheckup.wizard.DoorLook;
import dev.mailcheckup.wizard.ProviderLook;
import dev.mailcheckup.wizard.PublishedLook;
import dev.mailcheckup.wizard.QuestionWords;
import dev.mailcheckup.wizard.Row;
import java.util.List;

/** Which field a row is answered with. */
final class RowFields {

    private RowFields() {}

    static RowField of(QuestionWords words, Row row, Answers answers, Looks looks) {
        List<String> answered = answers.values(words.question().key(row));
        if (row.isLook()) {
            return look(words, row, answers, looks);
        }
        return switch (words.question().kind()) {
            case ONE -> new OneField(words, row, answered);
            case MANY -> new ManyField(words, row, answered);
            case DOMAIN -> new ProviderField(words, row, answered);
            case COUNTRY -> new CountryField(answered);
        };
    }

    private static LookField look(QuestionWords words, Row row, Answers answers, Looks looks) {
        List<String> answered = answers.values(words.question().key(row));
        return switch (words.question().id()) {
            case ProviderLook.QUESTION ->
                    new ProviderLookField(words, row, answered, answers, looks);
            case "q6-2" -> new PageLookField(words, row, answered, answers, looks);
            case PublishedLook.QUESTION -> new PublishedLookField(words, row, answered);
            case DoorLook.QUESTION -> new DoorLookField(words, row, answered, looks);
            case "q3-1" -> new BrowserLookField(words, row, answered);
            default -> throw new IllegalArgumentException(words.question().id());
        };
    }
}
