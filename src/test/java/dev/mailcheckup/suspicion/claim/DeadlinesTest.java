package dev.mailcheckup.suspicion.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.suspicion.text.Reading;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlinesTest {

    @ParameterizedTest
    @CsvSource({
        "You have 48 hours to pay., PT48H",
        "You have forty-eight hours to pay., PT48H",
        "You have forty eight hours to pay., PT48H",
        "You have seventy-two hours to pay., PT72H",
        "You have twenty four hours to pay., PT24H",
        "You have two hours to pay., PT2H",
        "You have six hours to pay., PT6H",
        "You have ten days to pay., PT240H",
        "您必须在四十八小时内付款。, PT48H",
        "您必须在二十小时内付款。, PT20H",
        "您必须在十天内付款。, PT240H",
        "您必须在两天内付款。, PT48H",
        "您有48小时。, PT48H",
        "You have 72h., PT72H",
        "You have two business days., PT48H",
        "Pay within 2 4 h o u r s or I t e l l y o u r f r i e n d s, PT24H",
        "Sie haben achtundvierzig Stunden., PT48H",
        "Vous avez quarante-huit heures., PT48H",
        "Tiene cuarenta y ocho horas., PT48H",
        "Você tem setenta e duas horas., PT72H",
        "Hai quarantotto ore., PT48H",
        "四十八時間以内に払え, PT48H",
        "У вас есть сорок восемь часов., PT48H",
        "Masz czterdzieści osiem godzin., PT48H",
        "U heeft achtenveertig uur., PT48H",
        "Máte čtyřicet osm hodin., PT48H",
        "사십팔 시간 이내에 보내, PT48H",
        "Ai patruzeci și opt de ore., PT48H",
        "Ai 48 de ore., PT48H"
    })
    void aTimeIsReadInDigitsAndInWords(String text, Duration expected) {
        assertThat(Deadlines.in(Reading.of(text))).map(Deadlines.Found::time).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You have some hours to pay.",
                "You have hours to pay.",
                "hours",
                "Only two days ago I told you.",
                "Vor zwei Tagen hatten Sie nur Pech.",
                "Il y a deux jours vous avez reçu ma lettre.",
                "Hace dos días tienes un virus.",
                "Há dois dias você tem um vírus.",
                "Solo due giorni fa.",
                "Только два дня назад.",
                "Tylko dwa dni temu.",
                "您两天前有病毒"
            })
    void withoutANumberThereIsNoTime(String text) {
        assertThat(Deadlines.in(Reading.of(text))).isEmpty();
    }
}
