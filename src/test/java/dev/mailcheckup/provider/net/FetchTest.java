package dev.mailcheckup.provider.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetchTest {

    private static Page to(String location) {
        return new Page(302, Map.of("location", location), new byte[0]);
    }

    private static Page text(String text) {
        return new Page(200, Map.of(), text.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> follow(Map<String, Page> web, List<String> asked) {
        return Fetch.follow(
                "one.example",
                "/a",
                (host, target) -> {
                    asked.add(host + target);
                    return Optional.ofNullable(web.get(host + target));
                });
    }

    @Test
    void aRedirectWithoutAHostStaysAtTheHostThatSentIt() {
        Map<String, Page> web =
                Map.of(
                        "one.example/a", to("https://two.example/b"),
                        "two.example/b", to("/c?d"),
                        "two.example/c?d", text("found"),
                        "one.example/c?d", text("elsewhere"));
        assertThat(follow(web, new ArrayList<>())).contains("found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://one.example/b", "https://one.example:8443/b", "mailto:a@b.example"})
    void onlyHttpsOnItsOwnPortIsFollowed(String location) {
        List<String> asked = new ArrayList<>();
        assertThat(follow(Map.of("one.example/a", to(location)), asked)).isEmpty();
        assertThat(asked).containsExactly("one.example/a");
    }

    @Test
    void aCircleEndsAfterThreeRedirects() {
        List<String> asked = new ArrayList<>();
        assertThat(follow(Map.of("one.example/a", to("/a")), asked)).isEmpty();
        assertThat(asked).hasSize(4);
    }
}
