package dk.samklang.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseCookie;

/** Danish unless the person has chosen English; the choice is kept in a cookie of its own. */
final class Languages {

    static final Locale DANISH = Locale.of("da", "DK");
    static final Locale ENGLISH = Locale.of("en", "GB");

    private static final String COOKIE = "samklang-language";

    private Languages() {}

    static Locale of(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(cookies -> Arrays.stream(cookies))
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .flatMap(Languages::named)
                .findFirst()
                .orElse(DANISH);
    }

    static Stream<Locale> named(String language) {
        return Stream.of(DANISH, ENGLISH).filter(locale -> locale.getLanguage().equals(language));
    }

    static ResponseCookie remember(Locale locale, boolean secure) {
        return ResponseCookie.from(COOKIE, locale.getLanguage())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .build();
    }
}
