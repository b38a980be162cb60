package dev.mailcheckup.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.browser.RunningApp;
import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.suspicion.MailExplaining;
import dev.mailcheckup.words.Languages;
import dev.mailcheckup.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ExplainApiIT {

    private static final int TURNS = 1_000;
    private static final String FILES =
            """
            From: a@one.example
            Subject: files
            Content-Type: multipart/mixed; boundary=x

            --x
            Content-Type: text/html

            <a href="https://other.example/">http://one.example/</a> <img src="http://p.example/">
            --x
            Content-Type: application/pdf; name="bill.pdf.exe"
            Content-Transfer-Encoding: base64

            TVqQAAMAAAAEAAAA
            --x--
            """;

    private static RunningApp app;
    private static ApiClient api;

    @BeforeAll
    static void start() {
        app = RunningApp.start("--mailcheckup.limits.explain=" + TURNS);
        api = new ApiClient(app);
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @Test
    void explainsAMail() throws Exception {
        ApiClient.Answer answer = api.explain(sample());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        assertThat(answer.json().get("kind").asString()).isEqualTo("extortion");
        assertThat(answer.json().get("sha256").asString()).isEqualTo(sha256(sample()));
        assertThat(answer.json().has("title")).isFalse();
    }

    @Test
    void saysItInWordsWhereAsked() throws IOException {
        JsonNode json = api.post("/api/explain?words=zh", ApiClient.MAIL, sample()).json();
        assertThat(json.get("title").asString()).contains("勒索");
        assertThat(json.get("findings").get(0).get("action").asString()).contains("不要");
        assertThat(json.get("claims").get(0).get("answer").asString()).isNotBlank();
    }

    @Test
    void saysItInEveryLanguage() throws IOException {
        for (String language : Languages.codes()) {
            JsonNode json =
                    api.post("/api/explain?words=" + language, ApiClient.MAIL, sample()).json();
            String title =
                    Words.in(Locale.forLanguageTag(language))
                            .get("mail.verdict.dangerous.extortion");
            assertThat(json.get("title").asString()).isEqualTo(title);
        }
    }

    @Test
    void takesAFormWithTheReadersAddress() throws IOException {
        ApiClient.Answer answer =
                api.form("/api/explain", "threat.eml", sample(), "other@elsewhere.example");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("file").asString()).isEqualTo("threat.eml");
        assertThat(problem(api.form("/api/explain", "a.eml", sample(), "nobody")))
                .isEqualTo("400 no-address");
    }

    @Test
    void theLimitIsTakenAndOneMoreIsRefused() {
        byte[] most = new byte[MailExplaining.MOST_OCTETS];
        Arrays.fill(most, (byte) 'a');
        byte[] head = "From: a@one.example\nSubject: large\n\n".getBytes(UTF_8);
        System.arraycopy(head, 0, most, 0, head.length);
        assertThat(api.explain(most).status()).isEqualTo(200);
        assertThat(api.form("/api/explain", "a", most, "").status()).isEqualTo(200);
        byte[] more = Arrays.copyOf(most, most.length + 1);
        assertThat(problem(api.explain(more))).isEqualTo("413 too-large");
        assertThat(problem(api.form("/api/explain", "a", more, ""))).isEqualTo("413 too-large");
    }

    @Test
    void whatIsNoMailIsToldKindly() {
        assertThat(problem(api.explain(new byte[0]))).isEqualTo("400 empty");
        assertThat(problem(api.get("/api/explain"))).isEqualTo("405 no-method");
        for (String type : List.of("application/json", "image/png", "multipart/form-data", "?")) {
            assertThat(problem(api.post("/api/explain", type, "{}".getBytes(UTF_8))))
                    .as(type)
                    .isEqualTo("415 no-type");
        }
        assertThat(
                        problem(
                                api.post(
                                        "/api/explain",
                                        "multipart/form-data; boundary=x",
                                        "nothing".getBytes(UTF_8))))
                .isEqualTo("400 no-file");
        assertThat(problem(api.post("/api/explain?words=tlh", ApiClient.MAIL, "x".getBytes(UTF_8))))
                .isEqualTo("400 no-language");
    }

    @Test
    void visitorsHaveTurns() {
        try (RunningApp busy = RunningApp.start("--mailcheckup.limits.explain=2")) {
            ApiClient client = new ApiClient(busy);
            byte[] mail = "From: a@one.example\n\nhello".getBytes(UTF_8);
            assertThat(client.explain(mail).status()).isEqualTo(200);
            assertThat(client.explain(mail).status()).isEqualTo(200);
            ApiClient.Answer third = client.explain(mail);
            assertThat(problem(third)).isEqualTo("429 wait");
            assertThat(Integer.parseInt(third.header("Retry-After"))).isBetween(1, 600);
        }
    }

    @Test
    void manyAtOnceGetTheirOwnAnswers() throws Exception {
        try (ExecutorService callers = Executors.newFixedThreadPool(16)) {
            List<Future<String>> answers =
                    IntStream.range(0, 64)
                            .mapToObj(number -> callers.submit(() -> answer(number)))
                            .toList();
            for (int number = 0; number < answers.size(); number++) {
                assertThat(answers.get(number).get())
                        .isIn("503", "http://host" + number + ".example/");
            }
            assertThat(answers).anyMatch(each -> !each.resultNow().equals("503"));
        }
    }

    private static String answer(int number) {
        String mail = "From: a@one.example\n\nSee http://host" + number + ".example/ soon";
        ApiClient.Answer answer = api.explain(mail.getBytes(UTF_8));
        return answer.status() == 503
                ? "503"
                : answer.json().get("links").get(0).get("target").asString();
    }

    @Test
    void nothingOfTheMailIsKept() throws IOException {
        String canary = "zqapiwombatjuniper";
        String mail =
                "From: %s@one.example\nSubject: %s\n\n%s http://%s.example/"
                        .formatted(canary, canary, canary, canary);
        ApiClient.Answer answer = api.explain(mail.getBytes(UTF_8));
        assertThat(answer.json().toString()).contains(canary);
        assertThat(answer.response().headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        byte[] large = (mail + "\n" + ("pad " + canary + "\n").repeat(200_000)).getBytes(UTF_8);
        api.form("/api/explain", canary + ".eml", large, canary + "@home.example");
        api.post("/api/explain", "image/" + canary, mail.getBytes(UTF_8));
        api.form("/api/explain", canary, mail.getBytes(UTF_8), canary);
        assertThat(app.output()).doesNotContain(canary);
        try (Stream<Path> files = Files.walk(app.folder())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain(canary);
            }
        }
    }

    @Test
    void answersAreAsTheDescriptionSays() throws IOException {
        JsonNode described = api.get("/v3/api-docs").json();
        assertThat(described.get("paths").propertyNames()).containsExactly("/api/explain");
        for (byte[] mail : List.of(sample(), FILES.getBytes(UTF_8), "hello".getBytes(UTF_8))) {
            for (String path : List.of("/api/explain", "/api/explain?words=en")) {
                JsonNode json = api.post(path, ApiClient.MAIL, mail).json();
                assertThat(Conformity.faults(json, "Explanation", described)).isEmpty();
            }
        }
        assertThat(
                        described
                                .at("/components/schemas/Finding/properties/code/enum")
                                .valueStream()
                                .map(JsonNode::asString))
                .containsExactlyElementsOf(
                        FindingCode.all().stream().map(FindingCode::code).toList());
        described
                .at("/components/schemas")
                .forEachEntry((name, schema) ->
                        schema.get("properties")
                                .forEachEntry((field, property) ->
                                        assertThat(
                                                        name.equals("ProblemDetail")
                                                                || property.has("$ref")
                                                                || property.has("description"))
                                                .as(name + "." + field)
                                                .isTrue()));
    }

    private static String problem(ApiClient.Answer answer) {
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().get("title").asString()).isNotBlank();
        assertThat(answer.json().get("detail").asString()).isNotBlank();
        assertThat(answer.json().get("status").asInt()).isEqualTo(answer.status());
        String type = answer.json().get("type").asString();
        return answer.status() + " " + type.substring(type.lastIndexOf(':') + 1);
    }

    private static byte[] sample() throws IOException {
        try (InputStream in = ExplainApiIT.class.getResourceAsStream("/message/extortion.eml")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    private static String sha256(byte[] octets) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
    }
}
