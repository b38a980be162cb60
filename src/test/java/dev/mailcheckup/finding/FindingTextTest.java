package dev.mailcheckup.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.words.Languages;
import dev.mailcheckup.words.Words;
import org.junit.jupiter.api.Test;

class FindingTextTest {

    private static final Words ENGLISH = Words.in(Languages.ENGLISH);

    @Test
    void evidenceThatTheWordsLeaveOutIsToldByItself() {
        FindingText text = textWith(new Evidence.Link("your bank", "https://login.test/{0}"));
        assertThat(text.seen()).isEqualTo("The text “your bank” leads to https://login.test/{0}");
    }

    @Test
    void withoutEvidenceNothingIsSaidToBeSeen() {
        assertThat(textWith(Evidence.NONE).seen()).isEmpty();
    }

    @Test
    void apostrophesStayWhateverTheEvidence() {
        FindingText plain = textWith(Evidence.NONE);
        FindingText given = textWith(new Evidence.Quote("it's"));
        assertThat(given.meaning()).isEqualTo(plain.meaning());
        assertThat(given.seen()).isEqualTo("“it's”");
    }

    private static FindingText textWith(Evidence evidence) {
        Finding finding = new Finding(SenderCode.SELF_SENT_DISPROVED, Severity.IMPORTANT, evidence);
        return FindingText.of(finding, ENGLISH);
    }
}
