package dev.mailcheckup.web;

import com.nimbusds.jose.jwk.ECKey;
import dev.mailcheckup.qr.QrCode;
import dev.mailcheckup.signing.ListSignature;
import dev.mailcheckup.signing.PrintedList;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands at the end of a printed list, so that anyone can ask whether it was printed here.
 *
 * @param drawing the address of a picture of the link; empty where no drawing can hold it
 * @param address where the code is typed
 * @param lines the code, cut so that the eye finds its place again
 */
public record ListSeal(String drawing, String address, List<String> lines, String advice) {

    private static final int COLUMNS = 68;

    /** The code stands behind a hash sign, which browsers keep to themselves (RFC 3986, 3.5). */
    static ListSeal of(PrintedList list, ECKey key, String site) {
        String code = ListSignature.sign(list, key);
        String address = site + "/v";
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < code.length(); at += COLUMNS) {
            lines.add(code.substring(at, Math.min(code.length(), at + COLUMNS)));
        }
        return new ListSeal(
                QrCode.forPaper(address + "#" + code).map(QrCode::dotsAddress).orElse(""),
                address,
                lines,
                list.advice());
    }
}
