package dev.mailcheckup.wizard.ui;

import dev.mailcheckup.device.BrowserDates;
import dev.mailcheckup.device.DeviceHints;
import dev.mailcheckup.wizard.QuestionWords;
import dev.mailcheckup.wizard.Row;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Asks the browser for its version, and whether that is a new one. */
final class BrowserLookField extends LookField {

    BrowserLookField(QuestionWords words, Row row, List<String> answered) {
        super(words, row, answered, "browser", words.words().get("look.browser.text"));
    }

    @Override
    void look() {
        ThisBrowser.ask(this, this::done);
    }

    private void done(DeviceHints hints) {
        found(
                switch (BrowserDates.listed()
                        .state(hints, LocalDate.now(Clock.systemDefaultZone()))) {
                    case SUPPORTED, ENDS_SOON -> "checked-new";
                    case ENDED -> "checked-old";
                    case NOT_KNOWN -> "checked-not-told";
                });
    }
}
