package dev.mailcheckup.suspicion.keeping;

import dev.mailcheckup.pdf.Fonts;
import dev.mailcheckup.pdf.PaperPdf;
import dev.mailcheckup.suspicion.account.Account;
import dev.mailcheckup.suspicion.account.Passage;
import dev.mailcheckup.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Sets an account as a PDF on A4, and says what could not be drawn. */
@Component
final class ReportPdf {

    private static final String PLAIN = "/META-INF/resources/plain/";

    private final AccountPage page;
    private final String style = read("/keep/report.css") + read(PLAIN + "account.css");

    ReportPdf(AccountPage page) {
        this.page = page;
    }

    byte[] of(Account account, List<Passage.Fact> about, List<String> notes, Words words)
            throws IOException {
        Fonts fonts = Fonts.standard();
        Drawable drawable = new Drawable(fonts);
        Account drawn = drawable.of(account);
        List<Passage.Fact> facts = about.stream().map(drawable::of).toList();
        List<String> said = new ArrayList<>(drawable.all(notes));
        if (drawable.boxes() > 0) {
            said.add(words.get("keep.not-drawn", drawable.boxes()));
        }
        return PaperPdf.of(page.html(drawn, facts, said, words, style, "a4"));
    }

    private static String read(String resource) {
        try (InputStream in = ReportPdf.class.getResourceAsStream(resource)) {
            return new String(
                    Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
