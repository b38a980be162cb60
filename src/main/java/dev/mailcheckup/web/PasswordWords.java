package dev.mailcheckup.web;

import dev.mailcheckup.password.PackedLexicon;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hands out the word lists for the check in the browser. The whole list goes to everyone, so the
 * request says nothing about a password.
 */
@RestController
class PasswordWords {

    private static final CacheControl KEEP = CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

    private final byte[] packed = PackedLexicon.read().getBytes(StandardCharsets.UTF_8);

    /** Sent as JavaScript's sibling type so that it is compressed like the rest of the page. */
    @GetMapping("/password/words.txt")
    ResponseEntity<byte[]> words() {
        return ResponseEntity.ok()
                .cacheControl(KEEP)
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(packed);
    }
}
