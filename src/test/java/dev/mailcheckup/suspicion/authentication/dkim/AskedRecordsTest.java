package dev.mailcheckup.suspicion.authentication.dkim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AskedRecordsTest {

    private final List<String> asked = new ArrayList<>();

    private AskedRecords records(TextRecords.Answer answer) {
        return new AskedRecords(name -> {
            asked.add(name);
            return answer;
        });
    }

    @Test
    void aNameIsAskedForOnce() {
        AskedRecords records = records(new TextRecords.Answer.Nothing());
        records.at("a.example");
        records.at("a.example");

        assertThat(asked).containsExactly("a.example");
    }

    @Test
    void oneMailMakesUsAskOnlySoMuch() {
        AskedRecords records = records(new TextRecords.Answer.Nothing());
        for (int i = 0; i <= AskedRecords.MOST; i++) {
            assertThat(records.at(i + ".example"))
                    .isEqualTo(
                            i < AskedRecords.MOST
                                    ? new TextRecords.Answer.Nothing()
                                    : new TextRecords.Answer.Failed());
        }
        assertThat(asked).hasSize(AskedRecords.MOST);
    }

    @Test
    void aSilentServerIsNotWaitedForAgainAndAgain() {
        AskedRecords records = records(new TextRecords.Answer.Failed());
        for (int i = 0; i < 10; i++) {
            records.at(i + ".example");
        }
        assertThat(asked).hasSize(AskedRecords.MOST_UNANSWERED);
    }

    @Test
    void aNameThatCannotBeIsNotAskedFor() {
        assertThat(records(new TextRecords.Answer.Nothing()).at("a.".repeat(200)))
                .isEqualTo(new TextRecords.Answer.NoSuchName());
        assertThat(asked).isEmpty();
    }
}
