package dev.mailcheckup.signature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.organisation.OwnText;
import dev.mailcheckup.organisation.SignatureField;
import dev.mailcheckup.organisation.SignaturePolicy;
import dev.mailcheckup.organisation.Unwanted;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final SignaturePolicy STRICT =
            new SignaturePolicy(
                    List.of(
                            SignatureField.NAME,
                            SignatureField.ROLE,
                            SignatureField.UNIT,
                            SignatureField.ORGANISATION,
                            SignatureField.PHONE,
                            SignatureField.WEB),
                    Set.of(
                            SignatureField.NAME,
                            SignatureField.UNIT,
                            SignatureField.ORGANISATION,
                            SignatureField.PHONE),
                    Map.of(
                            SignatureField.ORGANISATION,
                            new OwnText(Map.of("en", "Example University"))),
                    Set.of(Unwanted.values()),
                    List.of("Sent from my phone"),
                    6);

    @Test
    void aSignatureByTheRuleIsLeftAlone() {
        assertThat(
                        strict(
                                "-- \nAda Example\nLibrarian\nLibrary\nExample University\n"
                                        + "+44 20 7946 0000\nhttps://www.university.example"))
                .isEmpty();
    }

    @Test
    void whatTheMakerMakesPassesTheCheck() {
        Signature made =
                Signature.of(
                        Map.of(
                                SignatureField.NAME, "Ada Example",
                                SignatureField.UNIT, "Reading Room",
                                SignatureField.ORGANISATION, "typed by hand",
                                SignatureField.PHONE, "+44 20 7946 0000"),
                        STRICT,
                        Locale.ENGLISH);
        assertThat(made.asText())
                .isEqualTo("-- \nAda Example\nReading Room\nExample University\n+44 20 7946 0000");
        assertThat(strict(made.asText())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BIRTH_DATE     | Born 3 May 1984",
                "BIRTH_DATE     | 03.05.1984",
                "BIRTH_DATE     | 1984-05-03",
                "BIRTH_DATE     | geb. 3.5.84",
                "BIRTH_DATE     | 生日：5月3日",
                "BIRTH_DATE     | 1984年5月3日",
                "PRIVATE_PHONE  | Mobile: +44 7700 900123",
                "PRIVATE_PHONE  | Phone (private): 020 7946 0958",
                "PRIVATE_PHONE  | 手机：138 0013 8000",
                "PRIVATE_PHONE  | 13800138000",
                "HOME_ADDRESS   | 12 Orchard Street, Exampletown",
                "HOME_ADDRESS   | Musterstraße 12, 12345 Musterstadt",
                "HOME_ADDRESS   | Home: Birkenweg 3, 12345 Musterstadt",
                "HOME_ADDRESS   | 家庭住址：示例路 5 号",
                "HOME_ADDRESS   | 示例小区 3 栋 201",
                "ID_NUMBER      | Passport: X1234567",
                "ID_NUMBER      | 身份证 11010519491231002X",
                "ID_NUMBER      | 11010519491231002X",
                "ID_NUMBER      | 078-05-1120",
                "ID_NUMBER      | DE89 3704 0044 0532 0130 00",
                "ABSENCE        | I am on leave until 4 May",
                "ABSENCE        | Bis 4. Mai im Urlaub",
                "ABSENCE        | 5月1日至7日休假",
                "PRIVATE_MAIL   | ada.example@gmail.com",
                "PRIVATE_MAIL   | 邮箱：example@qq.com",
                "PICTURE        | [image: logo.png]",
                "PICTURE        | <img src=cid:1>",
                "SAYING         | “Reading is to the mind what exercise is to the body.”",
                "SAYING         | “书山有路勤为径，学海无涯苦作舟。”",
                "SOCIAL_NETWORK | Follow me: linkedin.com/in/ada",
                "SOCIAL_NETWORK | 微信：ada_example",
                "DISCLAIMER     | This mail is confidential. If you are not the intended recipient, delete it.",
            })
    void whatDoesNotBelongThereIsTold(Unwanted what, String line) {
        assertThat(strict("-- \nAda Example\nLibrary\nExample University\n020 7946 0000\n" + line))
                .contains(new Remark.TooMuch(what, line));
    }

    /** Honest lines that look a little like those above. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Max Born",
                "Office hours: Monday to Friday, 9 to 17",
                "Founded 1904",
                "Professor of Leave Law",
                "Tel. +49 (0)30 1234-5678",
                "020 7946 0000 ext. 12",
                "Head of Mobile Services",
                "Street Law Clinic",
                "ID-Team",
                "Homer Example",
                "Updated 21.11.2026",
                "Room 301, Building 4",
                "办公室 301",
                "“A”",
            })
    void honestLinesAreLeftAlone(String line) {
        assertThat(strict("-- \nAda Example\nLibrary\nExample University\n020 7946 0000\n" + line))
                .noneMatch(remark -> remark instanceof Remark.TooMuch);
    }

    @Test
    void whatIsMissingIsToldOnlyWhenNoLineCouldBeIt() {
        assertThat(strict("-- \nAda Example\nExample University"))
                .containsExactly(
                        new Remark.Missing(SignatureField.UNIT, ""),
                        new Remark.Missing(SignatureField.PHONE, ""));
        assertThat(strict("-- \nAda Example\nI am on leave\nExample University\n020 7946 0000"))
                .contains(new Remark.Missing(SignatureField.UNIT, ""));
        assertThat(strict("-- \nAda Example\nTextiles\nExample University\n020 7946 0000"))
                .isEmpty();
        assertThat(strict("-- \nAda Example\nLibrary\nExampel University\n020 7946 0000"))
                .containsExactly(
                        new Remark.Missing(SignatureField.ORGANISATION, "Example University"));
    }

    @Test
    void theFormIsLookedAtToo() {
        assertThat(strict("--\nAda Example\n020 7946 0000\nLibrary\nExample University"))
                .containsExactly(new Remark.OtherOrder(), new Remark.SeparatorWithoutSpace());
        assertThat(strict("Ada Example\nLibrary\nExample University\n020 7946 0000"))
                .containsExactly(new Remark.NoSeparator());
        assertThat(
                        strict(
                                "-- \nAda Example\nB.A.\nLibrary\nExample University\n"
                                        + "020 7946 0000\nwww.university.example\nReading Room"))
                .containsExactly(new Remark.TooLong(7, 6));
        assertThat(
                        strict(
                                "-- \nAda Example\nLibrary\nExample University\n020 7946 0000\n"
                                        + "Sent from my phone"))
                .containsExactly(new Remark.Word("Sent from my phone"));
        assertThat(
                        strict(
                                "-- \nAda Example\nLibrary\nExample University\n020 7946 0000\n"
                                        + "ada@university.example"))
                .containsExactly(
                        new Remark.NotInTheRule(SignatureField.MAIL, "ada@university.example"));
    }

    @Test
    void aMailAddressOfAnotherPlaceIsPrivateWhereWorkIsKnown() {
        SignatureCheck check =
                new SignatureCheck(
                        STRICT, Optional.of("university.example"), TODAY, Locale.ENGLISH);
        assertThat(check.of("-- \nAda\nada@post.example"))
                .contains(new Remark.TooMuch(Unwanted.PRIVATE_MAIL, "ada@post.example"));
        assertThat(check.of("-- \nAda\nada@lib.university.example"))
                .noneMatch(remark -> remark instanceof Remark.TooMuch);
    }

    /** As mail programs keep it in a file. */
    @Test
    void theCodeOfAPageIsReadAsItsLines() {
        assertThat(
                        strict(
                                "<div>--&nbsp;<br><b>Ada Example</b><p>Library</p>\n<table><tr>"
                                        + "<td>Example\nUniversity</td></tr><tr><td>020</td>"
                                        + "<td>7946 0000</td></tr></table></div>"))
                .isEmpty();
        assertThat(
                        strict(
                                "-- <br>Ada Example<br>Library<br>Example University<br>"
                                        + "020 7946 0000<img src=cid:1>"))
                .containsExactly(new Remark.TooMuch(Unwanted.PICTURE, "[image]"));
    }

    @Test
    void fixedWordsAreGivenInTheLanguageOfTheReader() {
        SignaturePolicy policy =
                new SignaturePolicy(
                        STRICT.order(),
                        STRICT.required(),
                        Map.of(
                                SignatureField.ORGANISATION,
                                new OwnText(Map.of("en", "Example Ltd", "de", "Beispiel"))),
                        Set.of(),
                        List.of(),
                        6);
        assertThat(
                        new SignatureCheck(policy, Optional.empty(), TODAY, Locale.GERMAN)
                                .of("-- \nAda"))
                .contains(new Remark.Missing(SignatureField.ORGANISATION, "Beispiel"));
    }

    @Test
    void aLongTextIsReadInPart() {
        assertThat(strict("a\n".repeat(101))).contains(new Remark.PartOnly());
        assertThat(strict("a".repeat(SignatureCheck.MOST_CHARACTERS)))
                .doesNotContain(new Remark.PartOnly());
        assertThat(strict("a".repeat(SignatureCheck.MOST_CHARACTERS + 1)))
                .contains(new Remark.PartOnly());
        assertThat(strict("")).contains(new Remark.NoSeparator());
    }

    private static List<Remark> strict(String pasted) {
        return new SignatureCheck(STRICT, Optional.empty(), TODAY, Locale.ENGLISH).of(pasted);
    }
}
