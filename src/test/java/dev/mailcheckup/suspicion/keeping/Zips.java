package dev.mailcheckup.suspicion.keeping;

import dev.mailcheckup.report.Country;
import dev.mailcheckup.suspicion.KeptMail;
import dev.mailcheckup.suspicion.reading.ReadMails;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Evidence made as the app makes it, and read back. */
final class Zips {

    static final Instant EXPLAINED = Instant.parse("2026-03-04T05:06:07Z");

    private Zips() {}

    static EvidenceZip keeping() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        AccountPage page = new AccountPage(engine);
        return new EvidenceZip(new ReportPdf(page), page);
    }

    static KeptMail mail(byte[] octets, Locale language) {
        return ReadMails.kept(octets, EXPLAINED, language, Country.of("GB"));
    }

    static Map<String, byte[]> of(KeptMail mail) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        keeping().writeEvidence(mail, out);
        return parts(out.toByteArray());
    }

    static Map<String, byte[]> parts(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }
}
