package dev.mailcheckup.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageScanTest {

    private static final MailAddress JANE = SampleAddresses.address("jane@example.org");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "PATTERN | Write to jane@example.org.",
                "PATTERN | 请写信至jane@example.org联系我们",
                "PATTERN | <a href='mailto:jane@example.org?subject=Hello'>mail</a>",
                "PATTERN | <!-- jane@example.org -->",
                "ENTITIES | jane&#64;example.org",
                "ENTITIES | jane&#x40;example&period;org",
                "ENTITIES | jane&commat;example.org",
                "ENTITIES | <a href='mailto:jane%40example.org'>mail</a>",
                "ENTITIES | &#106;&#97;&#110;&#101;@example.org",
                "REWRITING | jane (at) example.org",
                "REWRITING | jane (arroba) example (punto) org",
                "REWRITING | jane [arobase] example [point] org",
                "REWRITING | jane[at]example[dot]org",
                "REWRITING | jane {AT} example {DOT} org",
                "REWRITING | jane at example dot org",
                "REWRITING | jane # example.org",
                "REWRITING | jane＠example.org",
                "REWRITING | jane @ example.org",
                "REWRITING | jane(ät)example.org",
                "REWRITING | jane [arroba] example.org",
                "REWRITING | jane（at）example（点）org",
                "REWRITING | jane&nbsp;#&nbsp;example.org",
                "STYLED | jane@<b>example</b>.org",
                "STYLED | jane<span>(at)</span>example.org",
                "STYLED | jane@<span hidden>no.</span>example.org",
                "STYLED | jane@<span style='DISPLAY: none'>no.</span>example.org",
                "STYLED | <style>.x{display:none}</style>jane@<i class=x>no.</i>example.org",
                "STYLED | <style>@media all{p{color:red} .x{display:none}}</style>jane<i class=x>no</i>@example.org",
                "STYLED | <style>.m::before{content:'jane\\40 example.org'}</style><i class=m></i>",
                "STYLED | <style>.m:after{content:attr(data-a) \"@\" attr(data-b)}</style>"
                        + "<i class=m data-a=jane data-b=example.org></i>",
                "STYLED | <span style='unicode-bidi:bidi-override;direction:rtl'>gro.elpmaxe@enaj</span>",
            })
    void theSimplestHarvesterThatFindsItIsTold(Harvester first, String page) {
        assertThat(PageScan.of(page)).containsExactly(new Sighting(JANE, first, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "@example.org",
                "jane@",
                "jane@org",
                "jane@example.1",
                "photo@2x.png",
                "npm install left-pad@1.3.0",
                "@media print { }",
                "look at example.org",
                "Issue # 12.",
                "We meet at noon. Dot is there.",
                "<style>.m::before{content:'jane\\40</style>",
                "<style>{}}}{{{.x{display:none</style>",
            })
    void whatIsNoAddressIsNotFound(String page) {
        assertThat(PageScan.of(page)).isEmpty();
    }

    @Test
    void eachAddressIsToldOnceWithHowOften() {
        String page =
                "<a href='mailto:jane@example.org'>Jane@example.org</a> joe (at) example.org"
                        + " jane (at) example.org";
        assertThat(PageScan.of(page))
                .containsExactly(
                        new Sighting(JANE, Harvester.PATTERN, 2),
                        new Sighting(
                                SampleAddresses.address("joe@example.org"),
                                Harvester.REWRITING,
                                1));
    }

    @Test
    void onlyTheFirstLetterOfANameIsShown() {
        assertThat(JANE.masked()).isEqualTo("j****@example.org");
        assertThat(SampleAddresses.address("j@a.example").masked()).isEqualTo("j****@a.example");
    }

    @Test
    void whatStandsBehindTheLimitIsNotLookedAt() {
        String filler = "x ".repeat(PageScan.LONGEST / 2 - 8);
        assertThat(PageScan.of(filler + JANE)).hasSize(1);
        assertThat(PageScan.of(filler + " ".repeat(20) + JANE)).isEmpty();
    }

    /** Text made to keep a scanner busy. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "@",
                "a@a.",
                "<b>",
                "a at a dot ",
                "&#64;",
                "%40",
                "(((at",
                " # ",
                "<i style='display:none'>"
            })
    void hostileTextIsReadThroughToItsEnd(String piece) {
        String page = piece.repeat(PageScan.LONGEST / 2 / piece.length());
        assertThat(PageScan.of(page)).hasSizeLessThan(page.length());
    }

    @Test
    void aSheetOfManyRulesIsReadInPart() {
        StringBuilder page = new StringBuilder("<style>");
        for (int i = 0; i < 5000; i++) {
            page.append("div > p:nth-child(").append(i).append("){display:none}");
        }
        page.append("</style>").append("<div><p>x</p></div>".repeat(5000)).append(JANE);
        assertThat(PageScan.of(page.toString())).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "'  ', EMPTY",
        "jane, NO_AT",
        "jane@example, NOT_AN_ADDRESS",
        "@example.org, NOT_AN_ADDRESS",
        "jane@.org, NOT_AN_ADDRESS",
        "ja ne@example.org, NOT_AN_ADDRESS",
        "<jane@example.org>, NOT_AN_ADDRESS",
    })
    void whatIsNoAddressIsToldKindly(String typed, MailAddress.Problem problem) {
        assertThat(MailAddress.read(typed)).isEqualTo(new MailAddress.Unreadable(problem));
    }

    @Test
    void anAddressHasALimitOnBothSides() {
        for (String good :
                List.of("a".repeat(64) + "@example.org", "a@" + "b.".repeat(125) + "test")) {
            assertThat(MailAddress.read(good)).isInstanceOf(MailAddress.Read.class);
        }
        for (String bad :
                List.of("a".repeat(65) + "@example.org", "a@" + "b.".repeat(126) + "test")) {
            assertThat(MailAddress.read(bad))
                    .isEqualTo(new MailAddress.Unreadable(MailAddress.Problem.TOO_LONG));
        }
    }
}
