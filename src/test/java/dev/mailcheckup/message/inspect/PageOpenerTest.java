package dev.mailcheckup.message.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.message.AttachedFile;
import dev.mailcheckup.message.AttachedFile.Look;
import dev.mailcheckup.message.AttachedFile.Trait;
import dev.mailcheckup.message.Link;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class PageOpenerTest {

    private static final String SIGN_IN =
            "<html><form action='https://a.shop.example/in'><input type=password></form></html>";

    @Test
    void aSignInPageIsSeen() {
        AttachedFile file = look(SIGN_IN);
        assertThat(Looks.traits(file)).containsExactly(Trait.FORM, Trait.PASSWORD_FIELD);
        assertThat(Looks.targets(file, Link.Kind.FILE))
                .containsExactly("https://a.shop.example/in");
    }

    @Test
    void aPageInsideAnEncodingIsReadButNotRun() {
        String encoded = Base64.getEncoder().encodeToString(Made.text(SIGN_IN));
        assertThat(Looks.traits(look("<script>document.write(atob('" + encoded + "'))</script>")))
                .contains(Trait.SCRIPT, Trait.PASSWORD_FIELD);
        StringBuilder percent = new StringBuilder();
        SIGN_IN.chars().forEach(c -> percent.append("%%%02X".formatted(c)));
        assertThat(
                        Looks.traits(
                                look(
                                        "<script>document.write(unescape(\""
                                                + percent
                                                + "\"))</script>")))
                .contains(Trait.PASSWORD_FIELD);
    }

    @Test
    void aPageThatBuildsAFileIsTold() {
        AttachedFile file =
                look(
                        "<script>var b=new Blob([x]);a.href=URL.createObjectURL(b);"
                                + "a.download='bill.iso';a.click()</script>");
        assertThat(file.has(Trait.SMUGGLING)).isTrue();
        assertThat(look("<p>Download our list</p>").has(Trait.SMUGGLING)).isFalse();
    }

    @Test
    void wherePagesSendTheirReaderIsSeen() {
        AttachedFile file =
                look(
                        "<html><meta http-equiv=refresh content='0; url=http://a.example/1'>"
                                + "<script>location='http://a.example/2'</script>"
                                + "<iframe src='http://a.example/3'></iframe></html>");
        assertThat(Looks.targets(file, Link.Kind.FILE))
                .containsExactlyInAnyOrder(
                        "http://a.example/1", "http://a.example/2", "http://a.example/3");
    }

    @Test
    void aPageInWideLettersIsRead() {
        AttachedFile file =
                Looks.into("a.html", ("\ufeff" + SIGN_IN).getBytes(StandardCharsets.UTF_16LE));
        assertThat(file.has(Trait.PASSWORD_FIELD)).isTrue();
    }

    @Test
    void aPageOfTooManyTagsIsCutAndThatIsTold() {
        assertThat(look("<html>" + "<b>".repeat(100_000)).look()).isEqualTo(Look.TOO_LARGE);
    }

    private static AttachedFile look(String page) {
        return Looks.into("a.html", Made.text(page));
    }
}
