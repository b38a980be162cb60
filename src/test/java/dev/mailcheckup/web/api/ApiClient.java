package dev.mailcheckup.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.mailcheckup.browser.RunningApp;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to the API as a program would. */
record ApiClient(RunningApp app) {

    static final String MAIL = "message/rfc822";

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    record Answer(int status, HttpResponse<String> response) {

        JsonNode json() {
            return JsonMapper.shared().readTree(response.body());
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    Answer explain(byte[] mail) {
        return post("/api/explain", MAIL, mail);
    }

    Answer post(String path, String type, byte[] body) {
        return send(
                HttpRequest.newBuilder(URI.create(app.url(path)))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofByteArray(body)));
    }

    Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(app.url(path))));
    }

    Answer form(String path, String fileName, byte[] mail, String reader) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String disposition = "--edge\r\nContent-Disposition: form-data; name=";
        body.writeBytes(
                (disposition + "\"file\"; filename=\"" + fileName + "\"\r\n\r\n").getBytes(UTF_8));
        body.writeBytes(mail);
        body.writeBytes(("\r\n" + disposition + "\"for\"\r\n\r\n" + reader).getBytes(UTF_8));
        body.writeBytes("\r\n--edge--\r\n".getBytes(UTF_8));
        return post(path, "multipart/form-data; boundary=edge", body.toByteArray());
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    CLIENT.send(
                            request.timeout(Duration.ofSeconds(60)).build(),
                            BodyHandlers.ofString(UTF_8));
            return new Answer(response.statusCode(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
