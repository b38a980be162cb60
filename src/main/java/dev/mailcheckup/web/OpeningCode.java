package dev.mailcheckup.web;

import dev.mailcheckup.progress.Progress;
import dev.mailcheckup.progress.Sealing;
import dev.mailcheckup.progress.Sealing.Place;
import dev.mailcheckup.qr.QrCode;
import dev.mailcheckup.words.LocalDay;
import dev.mailcheckup.words.Words;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A second code, for those who asked for it: it opens the answers behind the list. It stands apart
 * from the {@link ListSeal}, which anyone may scan.
 *
 * @param drawing the address of a picture of the link
 * @param until when it stops working, in words
 */
public record OpeningCode(String link, String drawing, String until) {

    /** Empty where no drawing can hold the link. */
    static Optional<OpeningCode> of(Progress progress, Sealing sealing, Words words, String site) {
        String link = site + "/carry-on#" + sealing.seal(progress, Place.LINK);
        LocalDate end = progress.on().plusDays(Place.LINK.lasts().toDays());
        String until = words.get("paper.answers.until", LocalDay.of(end, words.language()));
        return QrCode.forPaper(link).map(code -> new OpeningCode(link, code.dotsAddress(), until));
    }
}
