package dk.samklang.platform.web;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The organisation's colour as a stylesheet, since the content policy allows no style in the page itself. */
@Controller
class ThemeController {

    @GetMapping("/theme/{accent:[0-9a-f]{6}}.css")
    @Requires(Requires.EVERYONE)
    ResponseEntity<String> theme(@PathVariable String accent) {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/css"))
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .body(":root{--accent:#%s}".formatted(accent));
    }
}
