package dev.mailcheckup.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.words.Languages;
import dev.mailcheckup.words.Words;
import org.junit.jupiter.api.Test;

class QuestionWordsTest {

    @Test
    void everyQuestionStepRowAndChoiceHasWords() {
        Answers everyone =
                Answers.NONE
                        .with("s1", "work")
                        .with("s1b", "yes")
                        .with("s3", Tag.DEVICES.stream().map(Tag::code).toList());
        for (var language : Languages.ALL) {
            Words words = Words.in(language);
            for (Question question : Questions.ALL) {
                String key = "check." + question.id();
                hasOneOf(words, key + ".title");
                hasOneOf(words, key + ".short");
                hasOneOf(words, "step." + question.step().code());
                for (Row row : question.rows().apply(everyone)) {
                    for (Choice choice : row.choices()) {
                        assertThat(new QuestionWords(words, question).choice(choice.code()))
                                .as(language + " " + key)
                                .isNotEqualTo(choice.code());
                    }
                    if (!row.code().isEmpty()) {
                        hasOneOf(words, key + ".row." + row.code(), "device." + row.code());
                    }
                }
            }
        }
    }

    private static void hasOneOf(Words words, String... keys) {
        assertThat(keys).as(words.language().toString()).anyMatch(words::has);
    }
}
