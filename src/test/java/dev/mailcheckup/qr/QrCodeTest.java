package dev.mailcheckup.qr;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {

    private static final Pattern BAR = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");
    private static final int PIXELS = 4;

    @ParameterizedTest
    @ValueSource(ints = {1, 130, 1500})
    void aReaderReadsBackWhatTheDrawingHolds(int length) throws Exception {
        String text = "https://mail.example/v#" + "aB3_".repeat(length).substring(0, length);
        for (QrCode code :
                new QrCode[] {
                    QrCode.forScreen(text).orElseThrow(), QrCode.forPaper(text).orElseThrow()
                }) {
            assertThat(read(code)).isEqualTo(text);
        }
    }

    @Test
    void aTextThatIsTooLongHasNoCode() {
        assertThat(QrCode.forScreen("a".repeat(3000))).isEmpty();
    }

    @Test
    void theQuietZoneIsFourModulesWide() {
        String svg = QrCode.forScreen("x").orElseThrow().svg();
        assertThat(svg).contains("viewBox=\"0 0 29 29\"").contains("M4 4h7").doesNotContain("M3 ");
    }

    private static String read(QrCode code) throws Exception {
        int size = code.size() * PIXELS;
        int[] pixels = new int[size * size];
        Arrays.fill(pixels, 0xffffff);
        Matcher bars = BAR.matcher(code.svg());
        while (bars.find()) {
            int left = Integer.parseInt(bars.group(1)) * PIXELS;
            int top = Integer.parseInt(bars.group(2)) * PIXELS;
            int width = Integer.parseInt(bars.group(3)) * PIXELS;
            for (int y = top; y < top + PIXELS; y++) {
                Arrays.fill(pixels, y * size + left, y * size + left + width, 0);
            }
        }
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(
                                new HybridBinarizer(new RGBLuminanceSource(size, size, pixels))),
                        Map.of(DecodeHintType.PURE_BARCODE, true))
                .getText();
    }
}
