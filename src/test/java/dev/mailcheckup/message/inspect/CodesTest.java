package dev.mailcheckup.message.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.message.AttachedFile;
import dev.mailcheckup.message.AttachedFile.Look;
import dev.mailcheckup.message.Link;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

    private static final String LINK = "https://login.shop.example/a";

    @ParameterizedTest
    @ValueSource(ints = {33, 45, 90, 300, 1_000, 2_000})
    void aCodeIsReadSmallAndLarge(int side) {
        assertThat(Codes.in(Made.code(LINK, side))).containsExactly(LINK);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 13, 45, 90, 180})
    void aCodeIsReadTurned(int degrees) {
        assertThat(Codes.in(Made.turned(Made.code(LINK, 240), degrees))).containsExactly(LINK);
    }

    @Test
    void aCodeIsReadLightOnDark() {
        assertThat(Codes.in(Made.inverted(Made.code(LINK, 240)))).containsExactly(LINK);
    }

    @Test
    void severalCodesInOnePictureAreRead() {
        BufferedImage both = Made.blank(700, 350);
        Graphics2D graphics = both.createGraphics();
        graphics.drawImage(Made.code(LINK, 300), 20, 20, null);
        graphics.drawImage(Made.code(LINK + "2", 300), 370, 20, null);
        graphics.dispose();
        assertThat(Codes.in(both)).containsExactlyInAnyOrder(LINK, LINK + "2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
    void eachKindOfPictureIsRead(String format) {
        BufferedImage code = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
        code.createGraphics().drawImage(Made.code(LINK, 200), 0, 0, null);
        AttachedFile file = Looks.into("a." + format, Made.picture(code, format));
        assertThat(Looks.targets(file, Link.Kind.CODE)).containsExactly(LINK);
        assertThat(file.links().getFirst().text()).isEqualTo("a." + format);
    }

    @Test
    void aCodeThatIsNoAddressCountsAsWords() {
        AttachedFile file =
                Looks.into(
                        "a.png",
                        Made.png(Made.code("bitcoin:1BoatSLRHtKNngkdXEeobR76b53LETtpyT", 200)));
        assertThat(file.links()).isEmpty();
        assertThat(file.text()).contains("1BoatSLRHtKNngkdXEeobR76b53LETtpyT");
    }

    @Test
    void aPictureWithoutACodeIsNoFinding() {
        AttachedFile file = Looks.into("a.png", Made.png(Made.blank(640, 480)));
        assertThat(file.look()).isEqualTo(Look.OPENED);
        assertThat(file.links()).isEmpty();
    }

    /** 300 MB as pixels, a few kilobytes as a file. */
    @Test
    void aPictureOfAHundredMillionPixelsIsReadThinnedOut() {
        BufferedImage huge = new BufferedImage(10_000, 10_000, BufferedImage.TYPE_BYTE_BINARY);
        assertThat(Looks.into("a.png", Made.png(huge)).look()).isEqualTo(Look.OPENED);
    }

    @Test
    void aPictureBeyondTheLimitIsToldAndNotRead() {
        BufferedImage wide = new BufferedImage(31_000, 4_000, BufferedImage.TYPE_BYTE_BINARY);
        assertThat(Looks.into("a.png", Made.png(wide)).look()).isEqualTo(Look.TOO_LARGE);
    }
}
