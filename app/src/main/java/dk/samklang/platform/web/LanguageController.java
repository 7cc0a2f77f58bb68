package dk.samklang.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Switches between Danish and English and stays where one was. */
@Controller
class LanguageController {

    @PostMapping("/language")
    @Requires(Requires.EVERYONE)
    Page choose(Submission form, HttpServletRequest request, HttpServletResponse response) {
        Languages.named(form.text("lang"))
                .findFirst()
                .map(locale -> Languages.remember(locale, request.isSecure()))
                .ifPresent(cookie -> response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString()));
        return Page.redirect(WayBack.within(form.text("back")));
    }
}
